package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.CallStack;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** {@code registered = released + completed + collected + cleaned + live}, whatever happens. */
class AccountingTest {

  private static final EventApi API =
      EventApi.named("api", Kind.SIGNAL).releaser((s, l, h, k) -> {}).build();
  private static final Site SITE = new Sites().at(API, new CallStack(List.of(), null, null));

  @Property(tries = 300)
  void the_counts_add_up_after_any_sequence_of_events(
      @ForAll @Size(max = 120) List<@IntRange(min = 0, max = 9999) Integer> steps) {
    WeakRegistry registry = new WeakRegistry(() -> 0, 20);
    Model model = new Model(registry);
    for (int step : steps) {
      model.take(step);
    }
    Snapshot snapshot = registry.snapshot();
    assertThat(snapshot.total()).isEqualTo(model.total());
    assertThat(snapshot.total().live()).isEqualTo(model.live.size());
    assertThat(sum(snapshot.byService())).isEqualTo(snapshot.total());
    assertThat(sum(snapshot.byOwner())).isEqualTo(snapshot.total());
    assertThat(sum(snapshot.byTag())).isEqualTo(snapshot.total());
  }

  private static Counts sum(Map<String, Counts> group) {
    return group.values().stream().reduce(Counts.ZERO, Counts::plus);
  }

  /** What should be there, kept in the plainest way. */
  private static final class Model {
    private record Live(Object source, Object listener, Object handle, String service) {}

    private final WeakRegistry registry;
    private final Object[] sources = {"a", "b", "c"};
    private final Object[] listeners = {"x", "y"};
    private final List<Live> live = new ArrayList<>();

    /** Whatever the model forgets: a handle that is collected can't be called any more. */
    private final List<Object> handles = new ArrayList<>();

    private long registered;
    private long released;
    private long completed;
    private long cleaned;

    private Model(WeakRegistry registry) {
      this.registry = registry;
    }

    private Counts total() {
      return new Counts(registered, released, completed, 0, cleaned);
    }

    private void take(int step) {
      Object source = sources[step % 3];
      Object listener = listeners[step / 3 % 2];
      String service = "s" + step / 6 % 3;
      switch (step / 100 % 10) {
        case 0, 1, 2, 3, 4 -> register(source, listener, service);
        case 5 -> releaseOne(source, listener);
        case 6 -> releaseHandle(step);
        case 7 -> completeSource(source);
        case 8 -> cleanUp(service);
        default -> registry.sweep();
      }
    }

    private void register(Object source, Object listener, String service) {
      Object handle = new Object();
      handles.add(handle);
      Context context = new Context(Owner.named("o" + service), service, Set.of("t" + service));
      registry.register(SITE, source, listener, handle, null, context);
      live.add(new Live(source, listener, handle, service));
      registered++;
    }

    private void releaseOne(Object source, Object listener) {
      for (int i = live.size() - 1; i >= 0; i--) {
        Live one = live.get(i);
        if (one.source() == source && one.listener() == listener) {
          live.remove(i);
          released++;
          break;
        }
      }
      registry.releaseListener(API, source, listener, null, EndReason.RELEASED);
    }

    private void releaseHandle(int step) {
      if (!live.isEmpty()) {
        Live one = live.remove(step % live.size());
        registry.releaseHandle(null, one.handle(), EndReason.RELEASED);
        registry.releaseHandle(null, one.handle(), EndReason.COMPLETED);
        released++;
      }
    }

    private void completeSource(Object source) {
      int before = live.size();
      live.removeIf(one -> one.source() == source);
      completed += before - live.size();
      registry.releaseSource(API, source, EndReason.COMPLETED);
    }

    private void cleanUp(String service) {
      int before = live.size();
      live.removeIf(one -> one.service().equals(service));
      int expected = before - live.size();
      cleaned += expected;
      Cleanup done =
          registry.cleanUp(r -> service.equals(r.context().service()), Duration.ofSeconds(10));
      assertThat(done.released()).isEqualTo(expected);
    }
  }
}
