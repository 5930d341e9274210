package dev.leash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.Kind;
import dev.leash.registry.WeakRegistry;
import dev.leash.track.Housekeeper;
import dev.leash.track.LocalTracker;
import dev.leash.track.Settings;
import dev.leash.track.Subject;
import dev.leash.track.TrackedHandles;
import dev.leash.track.Tracking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultBoundedRangeModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows of docs/from-connection-management.md that have no test elsewhere. */
class OriginalTest {

  @AfterEach
  void defaults_again() {
    Leash.configure(s -> Settings.DEFAULT);
    Leash.releaseAll();
  }

  @Test
  void listeners_of_every_kind_are_counted_by_kind() {
    DefaultBoundedRangeModel model = new DefaultBoundedRangeModel();
    for (Kind kind : Kind.values()) {
      long before = live(kind);
      Leash.service("kinds")
          .listen(
              model,
              e -> kind.name(),
              DefaultBoundedRangeModel::addChangeListener,
              DefaultBoundedRangeModel::removeChangeListener,
              Tracking.PLAIN.kind(kind));
      assertThat(live(kind)).as(kind.name()).isEqualTo(before + 1);
    }
    assertThat(Leash.service("kinds").cleanUpAll()).isEqualTo(Kind.values().length);
    assertThat(model.getChangeListeners()).isEmpty();
  }

  private static long live(Kind kind) {
    var counts = Leash.statistics().byKind().get(kind.name());
    return counts == null ? 0 : counts.live();
  }

  @Test
  void settings_change_while_running() {
    assertThat(Leash.settings()).isEqualTo(Settings.DEFAULT);
    Leash.configure(s -> s.maxPerOwner(7).interval(Duration.ofSeconds(1)).debug(true).memory(true));
    assertThat(Leash.settings().maxPerOwner()).isEqualTo(7);
    assertThat(Leash.settings().interval()).isEqualTo(Duration.ofSeconds(1));
    assertThat(Leash.settings().debug() && Leash.settings().memory()).isTrue();
    assertThat(Leash.settings().maxPerService()).isEqualTo(1000);
  }

  @Test
  void a_service_near_its_limit_is_warned_of_once_with_advice() {
    LocalTracker tracker = new LocalTracker(new WeakRegistry(), Settings.DEFAULT.maxPerService(10));
    List<String> warnings = new ArrayList<>();
    Housekeeper housekeeper = new Housekeeper(tracker, warnings::add);
    TrackedHandles handles = new TrackedHandles();
    for (int i = 0; i < 7; i++) {
      add(handles, tracker);
    }
    housekeeper.round();
    assertThat(warnings).isEmpty();
    add(handles, tracker);
    housekeeper.round();
    housekeeper.round();
    assertThat(warnings)
        .singleElement()
        .asString()
        .contains(
            "service chat has 8", "near its limit of 10", "OriginalTest.add", "maxPerService");
    for (int i = 0; i < 4; i++) {
      add(handles, tracker);
    }
    housekeeper.round();
    assertThat(warnings).hasSize(2);
    assertThat(warnings.get(1)).contains("has 12", "over its limit");
  }

  private static void add(TrackedHandles handles, LocalTracker tracker) {
    AutoCloseable handle = new LeashTest.Subscription();
    handles.add(Subject.handle(handle, false), Tracking.of("chat"), () -> tracker);
  }
}
