package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestFactory;

/** The ends of the application's own objects are seen from the first one on. */
class EndsIT {

  private static final String GUAVA = "com.google.guava:guava:33.7.2-jre";
  private static final String ANNOTATIONS = "jakarta.annotation:jakarta.annotation-api:2.1.1";

  private static Program program(String how) {
    return Program.of("programs.owners.Ends").with(GUAVA, ANNOTATIONS).args(how);
  }

  @RepeatedTest(20)
  void four_panels_that_were_closed_at_once_are_found_every_time() {
    Run run = program("close").agent().args("leaky").run();

    assertThat(run)
        .leaks()
        .single()
        .hasVerdict("OWNER_ENDED")
        .isBlamedOn("programs.owners.Ends", "hear")
        .hasLive(4)
        .hasEvidenceContaining("4 of 4 that ended (Ends$Panel) left 4 registrations behind");
  }

  @OnEachJdk
  void four_panels_are_found_on_each_jdk(Jdk jdk) {
    assertThat(program("close").on(jdk).agent().args("leaky").run())
        .leaks()
        .single()
        .hasVerdict("OWNER_ENDED")
        .hasLive(4);
  }

  @TestFactory
  Stream<DynamicTest> an_end_has_many_names() {
    return Stream.of(
            ended("close", "Panel", "close"),
            ended("onCleared", "ViewModel", "onCleared"),
            ended("shutDown", "Service", "shutDown"),
            ended("annotation", "Bean", "bye"),
            ended("superclass", "Sub", "close"))
        .flatMap(TwoSided::tests);
  }

  @TestFactory
  Stream<DynamicTest> a_name_that_may_mean_something_else_is_weaker_evidence() {
    return Stream.of(ended("cancel", "Job", "cancel"), ended("code", "Socket", "onClose"))
        .map(end -> end.and(leak -> leak.hasConfidence("MEDIUM")))
        .flatMap(TwoSided::tests);
  }

  @TestFactory
  Stream<DynamicTest> the_option_ends_adds_names() {
    return TwoSided.tests(
        TwoSided.of(program("farewell").agent("ends=farewell"))
            .silent("open")
            .leaks("jdk-pcs", "hear", 4)
            .and(leak -> leak.hasEvidenceContaining("ended by Ends$Guest.farewell()")));
  }

  private static TwoSided ended(String how, String type, String method) {
    return TwoSided.of(program(how))
        .silent("open")
        .leaks("jdk-pcs", "hear", 4)
        .and(
            leak ->
                leak.hasVerdict("OWNER_ENDED")
                    .hasEvidenceContaining("ended by Ends$" + type + "." + method + "()"));
  }

  @TestFactory
  Stream<DynamicTest> a_listener_is_followed_to_whom_it_works_for() {
    return Stream.of(
            far("far", "guava-eventbus", "$Far", "listen", "Far"),
            far("field", "guava-eventbus", "$Exchanged", "listen", "Exchanged"),
            far("captured", "jdk-pcs", "", "hear", "Captured"),
            far("chain", "jdk-pcs", "", "hear", "Chain"),
            far("bean", "jdk-mbean", "$Managed", "manage", "Managed"),
            far("thread", "jdk-stpe", "$Scheduled", "repeat", "Threaded"),
            far("task", "jdk-stpe", "$Scheduled", "repeat", "Tasked"))
        .flatMap(TwoSided::tests);
  }

  @TestFactory
  Stream<DynamicTest> the_operators_of_a_stream_work_for_whom_they_hand_it_to() {
    return TwoSided.tests(
        TwoSided.of(Program.of("programs.owners.Streams"))
            .with("io.reactivex.rxjava3:rxjava:3.1.12")
            .silent("open")
            .leaks("rxjava3", "programs.owners.Streams$Screen", "listen", 4)
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasEvidenceContaining("4 of 4 that ended (Streams$Screen)")));
  }

  private static TwoSided far(String how, String api, String blamed, String method, String type) {
    return TwoSided.of(program(how))
        .silent("open")
        .leaks(api, "programs.owners.Ends" + blamed, method, 4)
        .and(
            leak ->
                leak.hasVerdict("OWNER_ENDED")
                    .hasEvidenceContaining("4 of 4 that ended (Ends$" + type + ")"));
  }

  @TestFactory
  Stream<DynamicTest> a_method_that_takes_back_two_of_three_is_an_end_whatever_its_name() {
    return TwoSided.tests(
        TwoSided.of(program("learned"))
            .silent("open")
            .leaks("jdk-pcs", "hear", 2) // of four: the first ones end before it is known
            .and(
                leak ->
                    leak.hasVerdict("OWNER_ENDED")
                        .hasConfidence("MEDIUM")
                        .hasEvidenceContaining("ended by Ends$Club.sayGoodbye()")
                        .isReleasedBy("programs.owners.Ends$Club", "sayGoodbye")));
  }

  @TestFactory
  Stream<DynamicTest> millions_of_ends_that_matter_to_nobody_fit_into_a_small_heap() {
    return TwoSided.tests(
        TwoSided.of(Program.of("programs.owners.HotCloseables").jvm("-Xmx24m"))
            .leaks("jdk-pcs", "programs.owners.HotCloseables$Panel", "start", 4)
            .and(
                leak -> leak.hasVerdict("OWNER_ENDED").hasEvidenceContaining("4 of 4 that ended")));
  }
}
