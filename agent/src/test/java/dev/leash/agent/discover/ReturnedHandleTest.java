package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.catalogue.ApiRule;
import org.junit.jupiter.api.Test;

/** The fix where the register method returned what takes back. */
class ReturnedHandleTest {

  private static String fix(String methods) {
    Sources sources =
        Sources.of(
            """
            interface Guest { void told(String what); }
            interface Undo { void undo(); }
            class Topics {
              private final Map<String, List<Guest>> map = new HashMap<>();
            """
                + methods
                + """
              void fire(String topic) { for (Guest g : map.get(topic)) g.told(topic); }
            }
            """);
    return sources.rules().stream().map(ApiRule::fix).distinct().findFirst().orElseThrow();
  }

  @Test
  void a_lambda_expression_of_an_interface_of_the_JDK_is_told_by_its_method() {
    assertThat(
            fix(
                """
                Runnable on(String topic, Guest g) {
                  List<Guest> guests = map.computeIfAbsent(topic, it -> new ArrayList<>());
                  guests.add(g);
                  return () -> guests.remove(g);
                }
                """))
        .isEqualTo("Runnable.run() on what Topics.on returned");
  }

  @Test
  void one_of_another_interface_is_told_by_what_it_does() {
    assertThat(
            fix(
                """
                Undo on(String topic, Guest g) {
                  List<Guest> guests = map.computeIfAbsent(topic, it -> new ArrayList<>());
                  guests.add(g);
                  return () -> guests.remove(g);
                }
                """))
        .isEqualTo("what Topics.on returned undoes it");
  }

  @Test
  void a_list_without_a_way_back_says_so() {
    assertThat(
            fix(
                """
                void on(String topic, Guest g) {
                  map.computeIfAbsent(topic, it -> new ArrayList<>()).add(g);
                }
                """))
        .isEqualTo("Topics offers no way to take a listener back; it needs one");
  }
}
