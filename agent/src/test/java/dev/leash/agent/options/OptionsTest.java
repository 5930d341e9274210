package dev.leash.agent.options;

import static dev.leash.agent.options.Options.CleanupAt.OWNER_END;
import static dev.leash.agent.options.Options.CleanupAt.SHUTDOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.options.Options.FailOn;
import dev.leash.agent.options.Options.LogLevel;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static Options given(String arguments) {
    Options options = Given.arguments(arguments).read();
    assertThat(options.problems()).isEmpty();
    return options;
  }

  @Test
  void with_nothing_given_every_option_has_its_default() {
    Options options = given("");
    assertThat(options.report()).isEmpty();
    assertThat(options.failOn()).isEqualTo(FailOn.NONE);
    assertThat(options.baseline()).isNull();
    assertThat(options.apis()).isEmpty();
    assertThat(options.rules()).isEmpty();
    assertThat(options.discover()).containsExactly("app");
    assertThat(options.ignore()).isEmpty();
    assertThat(options.frames()).isEqualTo(16);
    assertThat(options.interval()).isEqualTo(Duration.ofSeconds(30));
    assertThat(options.timeout()).isEqualTo(Duration.ZERO);
    assertThat(options.maxPerOwner()).isEqualTo(500);
    assertThat(options.maxPerService()).isEqualTo(1000);
    assertThat(options.maxMemory()).isEqualTo(Runtime.getRuntime().maxMemory() / 100 * 25);
    assertThat(options.budget()).isEqualTo(5);
    assertThat(options.warnAt()).isEqualTo(0.8);
    assertThat(options.cleanup()).containsExactly(SHUTDOWN);
    assertThat(options.cleanupBudget()).isEqualTo(Duration.ofSeconds(5));
    assertThat(options.reportEvery()).isEqualTo(Duration.ZERO);
    assertThat(options.app()).isEmpty();
    assertThat(options.http()).isEqualTo(-1);
    assertThat(options.log()).isEqualTo(LogLevel.WARN);
    assertThat(options.logFile()).isNull();
    assertThat(options.config()).isNull();
  }

  @Test
  void null_arguments_are_no_arguments() {
    assertThat(Given.arguments(null).read().problems()).isEmpty();
  }

  @Test
  void every_default_is_a_valid_value() {
    assertThat(Option.values())
        .allSatisfy(o -> assertThat(o.type().read(o.standard())).isNotSameAs(OptionType.BAD));
  }

  @Test
  void a_value_may_hold_commas_and_equal_signs() {
    assertThat(given("apis=jdk-timer,-guava-eventbus,report=a=b.json").apis())
        .containsExactly("jdk-timer", "-guava-eventbus");
    assertThat(given("report=a=b.json").report()).containsExactly("a=b.json");
  }

  @Test
  void reports_are_joined_by_semicolons() {
    assertThat(given("report=a,1.json; b-%p.html ;").report())
        .containsExactly("a,1.json", "b-%p.html");
  }

  @Test
  void all_options_can_be_given_at_once() {
    Options options =
        given(
            "report=a.json,failOn=new,baseline=b.txt,apis=-x,rules=r.yaml;s.yaml,discover=*,"
                + "ignore=org.acme.,*Test,frames=4,interval=1m,timeout=5m,maxPerOwner=7,"
                + "maxPerService=8,maxMemory=9m,budget=7%,warnAt=0.5,cleanup=shutdown+owner-end,cleanupBudget=100ms,"
                + "reportEvery=2h,app=com.acme,http=8080,log=debug,logFile=l.log");
    assertThat(options.report()).containsExactly("a.json");
    assertThat(options.failOn()).isEqualTo(FailOn.NEW);
    assertThat(options.baseline()).isEqualTo("b.txt");
    assertThat(options.apis()).containsExactly("-x");
    assertThat(options.rules()).containsExactly("r.yaml", "s.yaml");
    assertThat(options.discover()).containsExactly("*");
    assertThat(options.ignore()).containsExactly("org.acme.", "*Test");
    assertThat(options.frames()).isEqualTo(4);
    assertThat(options.interval()).isEqualTo(Duration.ofMinutes(1));
    assertThat(options.timeout()).isEqualTo(Duration.ofMinutes(5));
    assertThat(options.maxPerOwner()).isEqualTo(7);
    assertThat(options.maxPerService()).isEqualTo(8);
    assertThat(options.maxMemory()).isEqualTo(9L << 20);
    assertThat(options.budget()).isEqualTo(7);
    assertThat(options.warnAt()).isEqualTo(0.5);
    assertThat(options.cleanup()).containsExactlyInAnyOrder(SHUTDOWN, OWNER_END);
    assertThat(options.cleanupBudget()).isEqualTo(Duration.ofMillis(100));
    assertThat(options.reportEvery()).isEqualTo(Duration.ofHours(2));
    assertThat(options.app()).containsExactly("com.acme");
    assertThat(options.http()).isEqualTo(8080);
    assertThat(options.log()).isEqualTo(LogLevel.DEBUG);
    assertThat(options.logFile()).isEqualTo("l.log");
  }

  @Test
  void off_switches_cleanup_off() {
    assertThat(given("cleanup=off").cleanup()).isEmpty();
  }

  @Test
  void a_limit_that_is_off_is_no_limit() {
    assertThat(given("maxPerOwner=off").maxPerOwner()).isZero();
  }

  @Test
  void a_path_of_none_is_no_path() {
    assertThat(given("baseline=none").baseline()).isNull();
    assertThat(given("report=none").report()).isEmpty();
  }

  @Test
  void the_options_can_be_shown_on_one_line() {
    assertThat(given("interval=2s").toString())
        .startsWith("report=off, failOn=none, ")
        .contains(", interval=2s, ");
  }

  @Test
  void a_build_that_is_to_fail_for_leaks_has_no_budget_unless_it_is_given_one() {
    assertThat(Given.arguments("failOn=leak").read().budget()).isZero();
    assertThat(Given.arguments("failOn=leak,budget=7%").read().budget()).isEqualTo(7);
  }
}
