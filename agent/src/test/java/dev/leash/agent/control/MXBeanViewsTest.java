package dev.leash.agent.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import dev.leash.detect.Verdict;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MXBeanViewsTest {

  private final FakeTarget target = new FakeTarget();

  private SiteState state() {
    return target.registry().snapshot().sites().get(0);
  }

  @Test
  void each_way_to_end_has_its_count_and_what_is_left_is_live() {
    CountsView counts = MXBeanViews.counts(new Counts(100, 10, 20, 5, 1));

    assertThat(counts.getRegistered()).isEqualTo(100);
    assertThat(counts.getReleased()).isEqualTo(10);
    assertThat(counts.getCompleted()).isEqualTo(20);
    assertThat(counts.getCollected()).isEqualTo(5);
    assertThat(counts.getCleaned()).isEqualTo(1);
    assertThat(counts.getLive()).isEqualTo(64);
  }

  @Test
  void groups_are_in_the_order_of_their_names() {
    Map<String, Counts> groups = Map.of("b", Counts.ZERO, "c", Counts.ZERO, "a", Counts.ZERO);

    assertThat(MXBeanViews.counts(groups).keySet()).containsExactly("a", "b", "c");
  }

  @Test
  void a_site_tells_what_registered_where_and_for_whom() {
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 2);
    SiteView site = MXBeanViews.site(state());

    assertThat(site.getId()).isEqualTo("site-0");
    assertThat(site.getApi()).isEqualTo("guava-eventbus");
    assertThat(site.getKind()).isEqualTo("SIGNAL");
    assertThat(site.getCounts().getLive()).isEqualTo(2);
    assertThat(site.getSourceClass()).isEqualTo(FakeTarget.class.getName());
    assertThat(site.getSources()).isEqualTo(1);
    assertThat(site.getListenerClass()).isEqualTo("java.lang.Object");
    assertThat(site.getOwners()).containsExactly("ann");
    assertThat(site.getService()).isEqualTo("chat");
    assertThat(site.getTags()).containsExactly("beta", "ui");
  }

  @Test
  void frames_are_lines_of_a_stack_trace() {
    target.register(FakeTarget.OPEN, FakeTarget.MAIN, 1);
    SiteView site = MXBeanViews.site(state());

    assertThat(site.getBlame()).isEqualTo("com.acme.Chat.open(Chat.java:42)");
    assertThat(site.getCaller()).isEqualTo("com.acme.Main.main(Main.java:7)");
    assertThat(site.getFrames()).containsExactly(site.getBlame(), site.getCaller());
  }

  @Test
  void a_site_of_the_jdk_itself_has_no_line() {
    target.register(null, null, 1);
    SiteView site = MXBeanViews.site(state());

    assertThat(site.getBlame()).isNull();
    assertThat(site.getCaller()).isNull();
  }

  @Test
  void a_leak_tells_the_verdict_the_site_and_what_to_do() {
    target.register(FakeTarget.OPEN, null, 2);
    LeakView leak =
        MXBeanViews.leak(
            new Leak(
                "3f9c21aa0b12",
                Verdict.ACCUMULATING,
                Confidence.HIGH,
                state(),
                2,
                List.of("2 registered")));

    assertThat(leak.getId()).isEqualTo("3f9c21aa0b12");
    assertThat(leak.getVerdict()).isEqualTo("ACCUMULATING");
    assertThat(leak.getConfidence()).isEqualTo("HIGH");
    assertThat(leak.getLive()).isEqualTo(2);
    assertThat(leak.getSite().getId()).isEqualTo("site-0");
    assertThat(leak.getEvidence()).containsExactly("2 registered");
    assertThat(leak.getFix()).isEqualTo("call EventBus.unregister(listener)");
  }
}
