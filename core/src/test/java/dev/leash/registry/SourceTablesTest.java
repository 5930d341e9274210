package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which tables are kept: most sources are used once, some again and again. */
class SourceTablesTest {

  private static final int MANY = 10_000;

  private final EventApi api = EventApi.named("api", Kind.SIGNAL).build();
  private final Frame frame = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  private final Site site =
      new dev.leash.site.Sites().at(api, new CallStack(List.of(frame), frame, null));
  private final RegistryTotals totals = new RegistryTotals(64, () -> 0);
  private final SourceTables sources = new SourceTables(totals);
  private final EntryEnder ender = new EntryEnder(sources, new HandleIndex(), new TrackedEntries());

  private Entry register(Object source, Owner owner) {
    Context context = new Context(owner, null, Set.of());
    return sources.make(api, source).enter(site, new Object(), null, null, context, 0);
  }

  private SourceTable useOnce(Object source) {
    Entry entry = register(source, null);
    SourceTable table = entry.source();
    ender.end(entry, EndReason.RELEASED);
    return table;
  }

  @Test
  void the_table_of_a_source_that_was_used_once_is_not_kept() {
    for (int i = 0; i < MANY; i++) {
      useOnce(new Object());
    }

    assertThat(sources.all()).isEmpty();
  }

  @Test
  void the_table_of_a_source_that_is_used_again_is_kept() {
    Object source = new Object();
    useOnce(source);

    SourceTable second = useOnce(source);

    assertThat(useOnce(source)).isSameAs(second);
  }

  @Test
  void the_tables_of_sources_whose_hashes_are_alike_are_kept_side_by_side() {
    Object one = new Object();
    Object other = new Object();
    while (((System.identityHashCode(one) ^ System.identityHashCode(other)) & 0xFFF) != 0) {
      other = new Object();
    }
    SourceTable first = null;
    for (int i = 0; i < 3; i++) {
      first = useOnce(one);
      useOnce(other);
    }

    assertThat(useOnce(one)).isSameAs(first);
  }

  @Test
  void so_many_tables_are_kept_and_no_more() {
    for (int i = 0; i < MANY; i++) {
      Object source = new Object();
      useOnce(source);
      useOnce(source);
    }

    assertThat(sources.all()).hasSizeLessThan(MANY / 2);
  }

  @Test
  void a_table_that_is_dropped_twice_does_not_take_the_next_one_along() {
    Object source = new Object();
    SourceTable first = useOnce(source);
    SourceTable next = register(source, null).source();

    sources.drop(first);

    assertThat(next).isNotSameAs(first);
    assertThat(sources.all()).containsExactly(next);
  }

  @Test
  void owners_that_left_nothing_are_forgotten_with_a_source_that_stays() {
    Object source = new Object();
    for (int i = 0; i < MANY; i++) {
      ender.end(register(source, Owner.named("ann")), EndReason.RELEASED);
    }

    assertThat(sources.all()).hasSize(1);
    assertThat(totals.owned().size()).isLessThan(10);
  }

  @Test
  void owners_that_left_nothing_are_forgotten_with_a_source_that_goes() {
    for (int i = 0; i < MANY; i++) {
      ender.end(register(new Object(), Owner.named("ann")), EndReason.RELEASED);
    }

    assertThat(totals.owned().size()).isZero();
  }

  @Test
  void an_owner_is_known_as_long_as_one_of_several_is_left() {
    Owner ann = Owner.named("ann");
    Entry left = register(new Object(), ann);
    Entry one = register(new Object(), ann);
    Entry other = register(new Object(), ann);

    ender.end(one, EndReason.RELEASED);
    ender.end(other, EndReason.RELEASED);

    assertThat(totals.owned().of(ann)).containsExactly(left.chunk());
  }

  @Test
  @Timeout(20)
  void a_table_that_was_closed_and_never_forgotten_gives_way_to_a_new_one() {
    Object source = new Object();
    SourceTable closed = sources.make(api, source);
    assertThat(closed.dropIfEmpty()).isTrue(); // and here its thread was stopped

    Entry entry = register(source, null);

    assertThat(entry.source()).isNotSameAs(closed);
    assertThat(sources.find(api, source)).isSameAs(entry.source());
    assertThat(sources.all()).containsExactly(entry.source());
  }
}
