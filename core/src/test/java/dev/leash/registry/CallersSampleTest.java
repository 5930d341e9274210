package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.CallerCounts;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.SiteEvidence.Releases;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallersSampleTest {
  private static final Frame LISTEN = new Frame("com.acme.Hub", "listen", "Hub.java", 7);
  private static final Frame SEARCH = new Frame("com.acme.Search", "run", "Search.java", 20);
  private static final Frame CHECKOUT = new Frame("com.acme.Checkout", "run", "Checkout.java", 30);

  private final Registry registry = new WeakRegistry();
  private final EventApi api = EventApi.named("test-api", Kind.SIGNAL).build();
  private final Site site = new Sites().at(api, new CallStack(List.of(LISTEN), LISTEN, null));
  private final Object source = new Object();
  private final List<Object> kept = new ArrayList<>();

  private void listen(Frame caller, int times, boolean takeBack) {
    for (int i = 0; i < times; i++) {
      Object listener = new Object();
      kept.add(listener);
      registry.calledBy(
          registry.register(site, source, listener, null, null, Context.NONE), caller);
      if (takeBack) {
        registry.releaseListener(api, source, listener, null, EndReason.RELEASED);
      }
    }
  }

  private Releases releases() {
    return registry.snapshot().sites().get(0).evidence().releases();
  }

  @Test
  void a_caller_that_forgets_what_another_one_takes_back_is_told() {
    listen(CHECKOUT, 50, true);
    listen(SEARCH, 10, false);
    listen(CHECKOUT, 50, true);

    assertThat(releases().callers())
        .containsExactly(
            new CallerCounts(CHECKOUT, 100, 100, 0, 0, 110),
            new CallerCounts(SEARCH, 10, 0, 10, 55, 0));
    assertThat(releases().forgets()).containsExactly(SEARCH);
  }

  @Test
  void callers_that_all_forget_are_not_told_apart() {
    listen(CHECKOUT, 50, false);
    listen(SEARCH, 10, false);

    assertThat(releases().forgets()).isEmpty();
  }

  @Test
  void a_caller_of_which_some_are_open_forgets_none() {
    listen(CHECKOUT, 50, true);
    listen(SEARCH, 10, true);
    listen(SEARCH, 10, false);
    listen(CHECKOUT, 50, true);

    assertThat(releases().forgets()).isEmpty();
  }

  @Test
  void what_is_open_of_others_as_well_tells_nobody() {
    listen(CHECKOUT, 50, true);
    listen(new Frame("com.acme.Pool", "open", "Pool.java", 40), 20, true);
    listen(new Frame("com.acme.Pool", "open", "Pool.java", 40), 20, false);
    listen(SEARCH, 10, false);
    listen(CHECKOUT, 50, true);

    assertThat(releases().forgets()).isEmpty();
  }

  @Test
  void what_is_live_only_because_it_came_last_is_not_forgotten() {
    listen(CHECKOUT, 50, true);
    listen(SEARCH, 10, false);

    assertThat(releases().forgets()).isEmpty();
  }

  @Test
  void of_one_caller_only_so_many_live_ones_are_looked_at() {
    listen(CHECKOUT, 1000, true);
    listen(SEARCH, 1000, false);

    assertThat(releases().callers())
        .extracting(CallerCounts::live)
        .containsExactly(0L, (long) CallersSample.MOST);
  }

  @Test
  void too_many_callers_are_not_told_apart() {
    listen(CHECKOUT, 50, true);
    for (int line = 0; line < CallersSample.CALLERS; line++) {
      listen(new Frame("com.acme.Search", "run", "Search.java", line), 10, false);
    }

    assertThat(releases().callers()).isEmpty();
  }
}
