package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.control.SiteView;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchTableTest {

  private final WatchTable table = new WatchTable(7);
  private final SiteView open = Beans.site("open", 60, 10);
  private final SiteView start = Beans.site("start", 30, 5);
  private final SiteView show = Beans.site("show", 20, 0);

  private String next(LeashMXBean leash) {
    return table.next(leash, 2);
  }

  private static List<String> lines(String text) {
    return text.lines().map(line -> line.strip().replaceAll(" +", " ")).toList();
  }

  @Test
  void the_first_line_sums_up() {
    assertThat(next(Beans.leash(List.of(open))))
        .startsWith("process 7: 1,034 live, 1,234 registered, 200 released; 0 leaks");
  }

  @Test
  void one_leak_is_no_leaks() {
    assertThat(lines(next(Beans.leash(List.of(open), Beans.leak(open)))).get(0))
        .endsWith("; 1 leak");
  }

  @Test
  void what_changed_can_not_be_told_at_the_first_look() {
    assertThat(lines(next(Beans.leash(List.of(open)))))
        .contains("50 60 guava-eventbus com.acme.Chat.open(Chat.java:42)");
  }

  @Test
  void at_the_second_look_each_row_tells_what_changed() {
    next(Beans.leash(List.of(open)));

    assertThat(lines(next(Beans.leash(List.of(Beans.site("open", 70, 17))))).get(2))
        .startsWith("53 +3 ");
  }

  @Test
  void a_site_that_was_not_there_before_is_new_altogether() {
    next(Beans.leash(List.of(open)));

    assertThat(lines(next(Beans.leash(List.of(open, start)))).get(3)).startsWith("25 +25 ");
  }

  @Test
  void a_site_that_was_not_shown_is_remembered_all_the_same() {
    next(Beans.leash(List.of(open, start, show)));

    assertThat(lines(next(Beans.leash(List.of(show)))).get(2)).startsWith("20 +0 ");
  }

  @Test
  void what_is_accused_comes_first() {
    List<String> shown = lines(next(Beans.leash(List.of(open, start), Beans.leak(start))));

    assertThat(shown.get(2)).startsWith("HIGH 25 ");
    assertThat(shown.get(3)).startsWith("50 ");
  }

  @Test
  void more_than_fit_are_counted() {
    assertThat(lines(next(Beans.leash(List.of(open, start, show))))).hasSize(5).endsWith("+1 more");
  }

  @Test
  void a_site_without_a_line_is_the_jdk_s() {
    assertThat(next(Beans.leash(List.of(Beans.siteOfTheJdk("tick"))))).contains("the JDK itself");
  }
}
