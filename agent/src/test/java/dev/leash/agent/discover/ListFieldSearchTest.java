package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which fields of class files have listener lists. */
class ListFieldSearchTest {

  private static final String PART = "interface Part { void turn(int degrees); }\n";

  @Test
  void a_list_whose_elements_are_called_is_found_and_one_that_is_read_is_not() {
    Sources sources =
        Sources.of(
            PART
                + """
                class Hub {
                  List<Part> parts = new ArrayList<>();
                  List<String> names = new ArrayList<>();
                  void mount(Part p) { parts.add(p); }
                  void dismount(Part p) { parts.remove(p); }
                  void name(String s) { names.add(s); }
                  int length() { int n = 0; for (String s : names) n += s.length(); return n; }
                  void go() { for (Part p : parts) p.turn(3); }
                }
                """);

    assertThat(sources.listFields()).containsExactly("Hub#parts");
  }

  @Test
  void a_static_list_is_told_to_be_static() {
    Sources sources =
        Sources.of(
            PART
                + """
                class Hub {
                  static final List<Part> ALL = new ArrayList<>();
                  static void mount(Part p) { ALL.add(p); }
                  static void dismount(Part p) { ALL.remove(p); }
                  static void go() { for (Part p : ALL) p.turn(3); }
                }
                """);

    assertThat(sources.listFields()).containsExactly("static Hub#ALL");
  }

  @Test
  void the_list_of_a_helper_is_in_the_field_of_the_helper() {
    Sources sources =
        Sources.of(
            PART
                + """
                class Parts {
                  final List<Part> all = new ArrayList<>();
                  void add(Part p) { all.add(p); }
                  void remove(Part p) { all.remove(p); }
                  void turn() { for (Part p : all) p.turn(3); }
                }
                class Hub {
                  private final Parts parts = new Parts();
                  void mount(Part p) { parts.add(p); }
                  void dismount(Part p) { parts.remove(p); }
                  void go() { parts.turn(); }
                }
                """);

    assertThat(sources.listFields()).containsExactly("Parts#all");
  }

  @Test
  void a_list_into_which_others_write_is_found_by_their_code() {
    Sources sources =
        Sources.of(
            """
            class Hub {
              private final List<Runnable> parts = new ArrayList<>();
              List<Runnable> getParts() { return parts; }
              void go() { parts.forEach(Runnable::run); }
            }
            class Panel {
              void show(Hub hub) { hub.getParts().add(() -> System.out.println(this)); }
            }
            """);

    assertThat(sources.listFields()).containsExactly("Hub#parts");
  }

  @Test
  void a_file_that_is_no_class_is_left_out_and_counted() {
    ListFieldSearch search = new ListFieldSearch(Map.of("Bad", new byte[] {1, 2, 3})::get);

    assertThat(search.in(Set.of("Bad", "Missing"))).isEmpty();
    assertThat(search.lost()).isEqualTo(1);
  }
}
