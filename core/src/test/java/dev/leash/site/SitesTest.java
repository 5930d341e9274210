package dev.leash.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SitesTest {
  private static final EventApi API = EventApi.named("test-api", Kind.SIGNAL).build();

  private final Sites sites = new Sites();

  @Test
  void a_line_of_the_program_is_one_site_however_often_it_is_looked_for() {
    assertThat(sites.at(API, stack("com.acme.Chat", 42)))
        .isSameAs(sites.at(API, stack("com.acme.Chat", 42)))
        .isNotSameAs(sites.at(API, stack("com.acme.Chat", 43)))
        .extracting(Site::alike)
        .isEqualTo(0L);
  }

  @Test
  void classes_that_somebody_numbered_by_hand_are_told_apart() {
    for (int i = 1; i <= 32; i++) {
      assertThat(sites.at(API, stack("com.acme.Panel" + i, 42)).blame().className())
          .isEqualTo("com.acme.Panel" + i);
    }
  }

  @Test
  void lines_of_a_hundred_thousand_generated_classes_are_as_many_sites_as_fit_on_a_page() {
    Set<Site> seen = new HashSet<>();
    for (int i = 0; i < 100_000; i++) {
      seen.add(sites.at(API, stack("com.acme.Script_" + i, 42)));
    }

    assertThat(sites.all()).hasSize(33).containsExactlyInAnyOrderElementsOf(seen);
    Site shared = sites.all().get(32);
    assertThat(shared.blame()).isEqualTo(new Frame("com.acme.Script_*", "run", "Script*.java", 42));
    assertThat(shared.frames()).containsExactly(shared.blame());
    assertThat((double) shared.alike()).isCloseTo(99_968, within(10_000.0));
  }

  @Test
  void other_lines_of_generated_classes_are_other_sites() {
    for (int i = 0; i < 100; i++) {
      sites.at(API, stack("com.acme.Script_" + i, 42));
      sites.at(API, stack("com.acme.Script_" + i, 43));
    }

    assertThat(sites.all()).hasSize(66);
  }

  @Test
  void one_that_is_told_apart_stays_so() {
    Site first = sites.at(API, stack("com.acme.Script_0", 42));
    for (int i = 1; i < 100; i++) {
      sites.at(API, stack("com.acme.Script_" + i, 42));
    }

    assertThat(sites.at(API, stack("com.acme.Script_0", 42))).isSameAs(first);
  }

  @Test
  void where_there_are_too_many_lines_the_rest_of_an_api_blames_nobody_and_says_how_many() {
    Sites few = new Sites(10);
    for (char c = 'a'; c <= 'z'; c++) {
      few.at(API, stack("com.acme.Chat" + c, 42));
    }

    Site rest = few.at(API, stack("com.acme.Another", 42));
    assertThat(few.all()).hasSize(11).last().isSameAs(rest);
    assertThat(rest.blame()).isNull();
    assertThat(rest.alike()).isEqualTo(17);
  }

  @Test
  void a_stack_that_was_forgotten_is_read_again_and_has_the_same_site() {
    AtomicInteger read = new AtomicInteger();
    Site first = sites.intern(API, 0, () -> stack("com.acme.Chat", 42));
    for (int i = 1; i < 1_000_000; i++) {
      sites.intern(API, i, () -> stack("com.acme.Other", 42));
    }

    Site again =
        sites.intern(
            API,
            0,
            () -> {
              read.incrementAndGet();
              return stack("com.acme.Chat", 42);
            });
    assertThat(again).isSameAs(first);
    assertThat(read).hasValue(1);
  }

  private static CallStack stack(String className, int line) {
    String file = className.substring(className.lastIndexOf('.') + 1) + ".java";
    Frame frame = new Frame(className, "run", file.replace("_", ""), line);
    return new CallStack(List.of(frame), frame, null);
  }
}
