package dev.leash.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.site.CallStack;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrendTest {

  private final Site site =
      new Sites()
          .intern(
              EventApi.named("bus", Kind.SIGNAL).build(),
              1,
              () -> new CallStack(List.of(), null, null));
  private final Trend trend = new Trend();

  @Test
  void growth_in_every_window_is_a_trend() {
    windows(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

    assertThat(trend.rises(site)).isTrue();
  }

  @Test
  void few_windows_show_nothing() {
    windows(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    assertThat(trend.rises(site)).isFalse();
  }

  @Test
  void a_pool_that_fills_up_and_stops_is_flat_and_does_not_rise() {
    windows(10, 40, 64, 64, 64, 64);

    assertThat(trend.rises(site)).isFalse();
    assertThat(trend.isFlat(site)).isTrue();
  }

  @Test
  void ups_and_downs_are_no_trend() {
    windows(10, 40, 20, 50, 15, 45, 30);

    assertThat(trend.rises(site)).isFalse();
  }

  private void windows(long... counts) {
    for (long count : counts) {
      trend.add(Map.of(site, count));
    }
  }
}
