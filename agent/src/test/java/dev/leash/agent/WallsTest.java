package dev.leash.agent;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.leash.detect.Detector;
import org.junit.jupiter.api.Test;

/** The walls of the house: who may know whom. */
class WallsTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.leash");

  @Test
  void both_halves_of_the_house_are_looked_at() {
    assertThat(ALL.contain("dev.leash.registry.Registry")).isTrue();
    assertThat(ALL.contain("dev.leash.agent.LeashAgent")).isTrue();
  }

  @Test
  void packages_of_the_core_form_no_circle() {
    slices()
        .matching("dev.leash.(*)..")
        .should()
        .beFreeOfCycles()
        .check(ALL.that(are(resideOutsideOfPackage("dev.leash.agent.."))));
  }

  @Test
  void packages_of_the_agent_form_no_circle() {
    slices()
        .matching("dev.leash.agent.(*)..")
        .should()
        .beFreeOfCycles()
        .check(ALL.that(are(resideInAPackage("dev.leash.agent.."))));
  }

  @Test
  void the_core_knows_neither_the_agent_nor_bytecode() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.leash.agent..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.leash.agent..", "org.objectweb.asm..", "java.lang.instrument..")
        .check(ALL);
  }

  @Test
  void what_judges_knows_snapshots_and_nothing_of_what_collects() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.leash.detect..", "dev.leash.report..", "dev.leash.baseline..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.leash.registry..",
            "dev.leash.track..",
            "dev.leash.agent.intake..",
            "dev.leash.agent.context..")
        .check(ALL);
  }

  @Test
  void what_collects_does_not_judge() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.leash.registry..", "dev.leash.agent.intake..", "dev.leash.agent.context..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.leash.detect..",
            "dev.leash.report..",
            "dev.leash.baseline..",
            "dev.leash.agent.judge..")
        .check(ALL);
  }

  @Test
  void what_makes_reports_in_the_agent_knows_no_hook() {
    noClasses()
        .that()
        .resideInAPackage("dev.leash.agent.judge..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.leash.agent.intake..", "dev.leash.agent.context..")
        .check(ALL);
  }

  @Test
  void nobody_knows_what_puts_everything_together() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.leash.agent.boot..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.leash.agent.boot..")
        .check(ALL);
  }

  @Test
  void who_judges_knows_no_registry() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.leash.detect..", "dev.leash.report..", "dev.leash.check..", "dev.leash.baseline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.leash.registry..")
        .check(ALL);
  }

  @Test
  void who_tracks_judges_nothing() {
    noClasses()
        .that()
        .resideInAnyPackage("dev.leash.registry..", "dev.leash.track..", "dev.leash.snapshot..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.leash.detect..", "dev.leash.report..", "dev.leash.check..")
        .check(ALL);
  }

  @Test
  void the_agent_judges_nothing_itself() {
    noClasses()
        .that()
        .resideInAPackage("dev.leash.agent..")
        .should()
        .beAssignableTo(Detector.class)
        .check(ALL);
  }

  @Test
  void only_the_weaver_and_the_build_write_class_files_and_few_read_them() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.leash.agent.weave..",
            "dev.leash.agent.discover..",
            "dev.leash.agent.flow..",
            "dev.leash.agent.catalogue..",
            "dev.leash.agent.build..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.objectweb.asm..")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.leash.agent.weave..", "dev.leash.agent.build..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.objectweb.asm.ClassWriter")
        .check(ALL);
  }

  @Test
  void only_the_catalogue_knows_yaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.leash.agent.catalogue..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(ALL);
  }

  @Test
  void the_visible_classes_depend_on_the_jdk_alone() {
    classes()
        .that(are(resideInAPackage("dev.leash.agent")))
        .should()
        .onlyDependOnClassesThat(are(resideInAnyPackage("java..", "dev.leash.agent")))
        .check(ALL);
  }

  @Test
  void nothing_logs_by_way_of_the_application_s_logging() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "sun.misc..")
        .check(ALL);
    noClasses().should().dependOnClassesThat().areAssignableTo(System.Logger.class).check(ALL);
  }

  @Test
  void what_runs_on_threads_of_the_application_touches_no_file_and_logs_nothing() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.leash.agent.intake..",
            "dev.leash.agent.context..",
            "dev.leash.registry..",
            "dev.leash.owner..",
            "dev.leash.site..",
            "dev.leash.weak..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "org.slf4j..", "dev.leash.agent.log..")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(ALL);
  }

  @Test
  void what_runs_at_every_start_formats_nothing() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.leash.agent",
            "dev.leash.agent.boot..",
            "dev.leash.agent.bridge..",
            "dev.leash.agent.options..",
            "dev.leash.agent.weave..")
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.regex.Pattern")
        .check(ALL);
  }
}
