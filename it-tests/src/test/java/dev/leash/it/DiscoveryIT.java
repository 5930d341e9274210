package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.jdk.Jdk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryIT {

  private static final Program OWN = Program.of("programs.discover.OwnApis");
  private static final Program STYLES = Program.of("programs.discover.Styles");

  private static final String RETURNED_TYPE = "programs.discover.Returned";
  private static final Program RETURNED = Program.of(RETURNED_TYPE);

  private static final Program PENDING = Program.of("programs.discover.Pending");

  private static final Program CHOSEN = Program.of("programs.discover.Chosen");

  private static final Program NESTED = Program.of("programs.discover.Nested");

  private static final Program HOLDERS = Program.of("programs.discover.Holders");

  @TestFactory
  Stream<DynamicTest> shapes() {
    return TwoSided.tests(
        shape("pair", "Clock"),
        shape("all", "Clock"),
        shape("facade", "Clock"),
        shape("override", "Clock"),
        shape("inner", "Handles"),
        shape("ownObject", "Handles"),
        shape("captured", "Handles"),
        shape("passedOn", "Handles"),
        shape("id", "Handles"),
        shape("forever", "Forever"),
        TwoSided.of(OWN.property("shape", "bean")).leaks("jdk-pcs", "open", 100));
  }

  @TestFactory
  Stream<DynamicTest> styles_whose_names_tell_nothing() {
    return TwoSided.tests(
        style("returned", "Signals"),
        style("override", "Signals"),
        style("topic", "Hub"),
        style("pinned", "Board"),
        style("number", "Questions"),
        style("array", "Model"),
        style("self", "Session"),
        style("ticket", "Feed"),
        style("end", "Lasting"));
  }

  @TestFactory
  Stream<DynamicTest> listeners_that_are_kept_in_something_else_than_a_plain_list() {
    return TwoSided.tests(
        holder("composed").leaks("discovered-Composed", "open", 100),
        holder("chain").leaks("discovered-Chain", "open", 100),
        holder("made").leaks("discovered-Feeds", "open", 100),
        holder("calledBack")
            .leaks("discovered-Lights", "programs.discover.Holders$Dancer", "onEntered", 100));
  }

  @TestFactory
  Stream<DynamicTest> listeners_that_are_chained_or_taken_out_by_what_the_list_itself_asks_them() {
    return TwoSided.tests(
        TwoSided.of(CHOSEN.property("style", "relay")).leaks("discovered-Relay", "open", 100),
        TwoSided.of(CHOSEN.property("style", "job")).leaks("discovered-Server", "open", 100));
  }

  @TestFactory
  Stream<DynamicTest> register_calls_inside_register_calls_of_the_same_package() {
    return TwoSided.tests(
        TwoSided.of(NESTED.property("style", "facade"))
            .leaks("discovered-Wire", "visit", 500)
            .and(it -> it.isBlamedOnLine("TOPIC.join")),
        TwoSided.of(NESTED.property("style", "other"))
            .leaks("discovered-Picture", "programs.discover.Nested$Canvas", "draw", 100)
            .and(it -> it.isBlamedOnLine("picture.onEnd")));
  }

  @TestFactory
  Stream<DynamicTest> lists_that_are_handed_out_and_written_to_by_others() {
    return TwoSided.tests(
        returned("lambda", "Returned.open").and(it -> it.isBlamedOnLine("getHooks().add")),
        returned("map", "Returned.open").and(it -> it.isBlamedOnLine("byName().put")),
        returned("field", "Returned.open").and(it -> it.isBlamedOnLine("open.add")),
        returned("filter", "Returned.open").and(it -> it.isBlamedOnLine("filters.add")),
        returned("observer", "View.open").and(it -> it.isBlamedOnLine("getObservers().add")));
  }

  private static TwoSided returned(String style, String where) {
    String type = where.startsWith("View") ? "programs.discover.Returned$View" : RETURNED_TYPE;
    return TwoSided.of(RETURNED.property("style", style))
        .leaks("discovered-Model", type, "open", 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data", "cleared"})
  void what_is_only_read_or_taken_out_by_the_object_that_has_the_list_is_no_leak(String style) {
    assertThat(RETURNED.property("style", style).agent().args("leaky").run()).isClean();
  }

  @TestFactory
  Stream<DynamicTest> what_is_waited_for_and_stays_when_nobody_answers() {
    return TwoSided.tests(
        pending("blocking", "Blocking").and(it -> it.isBlamedOnLine("waiting.put")),
        pending("returned", "Returning").and(it -> it.isBlamedOnLine("waiting.put")));
  }

  private static TwoSided pending(String style, String type) {
    return TwoSided.of(PENDING.property("style", style))
        .leaks("discovered-" + type, "programs.discover.Pending$" + type, "ask", 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"answered", "again"})
  void what_is_answered_or_asked_again_under_the_same_key_is_no_leak(String style) {
    assertThat(PENDING.property("style", style).agent().args("leaky").run()).isClean();
  }

  private static TwoSided holder(String style) {
    return TwoSided.of(HOLDERS.property("style", style));
  }

  @ParameterizedTest
  @ValueSource(strings = {"places", "ring", "pale", "seasons", "initializer"})
  void what_goes_by_another_way_or_is_bounded_or_weak_or_made_once_is_no_leak(String style) {
    assertThat(HOLDERS.property("style", style).agent().args("leaky").run()).isClean();
  }

  private static TwoSided style(String style, String type) {
    return TwoSided.of(STYLES.property("style", style)).leaks("discovered-" + type, "open", 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker", "recent", "data"})
  void what_is_worked_off_or_bounded_or_only_read_is_no_listener_list(String style) {
    assertThat(STYLES.property("style", style).agent().args("leaky").run()).isClean();
  }

  private static TwoSided shape(String shape, String type) {
    return TwoSided.of(OWN.property("shape", shape)).leaks("discovered-" + type, "open", 100);
  }

  @TestFactory
  Stream<DynamicTest> handles_that_are_lambdas() {
    return TwoSided.tests(
        TwoSided.of("programs.discover.VaadinProvider")
            .with("com.vaadin:vaadin-server:8.11.1")
            .program(it -> it.property("leash.discover", "com.vaadin"))
            .on(Jdk.values())
            .leaks("discovered-EventRouter", "open", 100)
            .and(leak -> leak.isBlamedOnLine("LIST.addDataProviderListener")));
  }

  @Test
  void a_set_is_no_list_of_copies() {
    assertThat(OWN.property("shape", "once").agent().args("leaky").run()).isClean();
  }

  @Test
  void the_same_listener_again_is_one_where_it_is_not_seen_to_be_kept_again() {
    assertThat(OWN.property("shape", "elsewhere").agent().args("leaky").run()).isClean();
  }

  @Test
  void what_is_kept_weakly_is_not_kept() {
    assertThat(OWN.property("shape", "weak").agent().args("leaky").run()).isClean();
  }

  @Test
  void nothing_is_discovered_where_it_is_switched_off() {
    Program off = OWN.property("leash.discover", "off").property("shape", "pair");

    assertThat(off.agent().args("leaky").run()).isClean();
  }

  @Test
  void nothing_is_discovered_where_it_was_not_asked_for() {
    Program elsewhere =
        Program.of("programs.discover.OwnApis")
            .property("leash.discover", "org.other")
            .property("shape", "pair");

    assertThat(elsewhere.agent().args("leaky").run()).isClean();
  }

  @Test
  void who_forgets_what_timed_out_is_found_by_those_that_outlive_all_others() {
    assertThat(Program.of("programs.discover.Replies").agent().args("forgets").run())
        .exitsWith(0)
        .hasStdout("30 answers, 10 left")
        .leaks()
        .single()
        .hasVerdict("ACCUMULATING")
        .hasLive(10)
        .hasFixContaining("Replies.forget")
        .hasEvidenceContaining("at least three times as old as any that was taken back");
  }

  @Test
  void who_takes_back_what_timed_out_forgets_nothing() {
    assertThat(Program.of("programs.discover.Replies").agent().args("takesBack").run())
        .isClean()
        .hasStdout("30 answers, 0 left");
  }

  @Test
  void owners_in_the_same_package_as_the_list_are_owners() {
    assertThat(Program.of("programs.discover.Rooms").agent().args("forgets").run())
        .exitsWith(0)
        .leaks()
        .single()
        .hasVerdict("OWNER_ENDED")
        .hasLive(4)
        .hasEvidenceContaining("ended by Rooms$Room.close()");
  }

  @Test
  void owners_in_the_same_package_as_the_list_that_take_back_are_silent() {
    assertThat(Program.of("programs.discover.Rooms").agent().args("takesBack").run()).isClean();
  }
}
