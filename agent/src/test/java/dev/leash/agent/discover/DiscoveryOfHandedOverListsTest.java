package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists whose listeners are called by other code than that of their class. */
class DiscoveryOfHandedOverListsTest {

  private static final String BOTH =
      "register A: in(Guest listener) release A: out(Guest listener)";

  /** A class {@code A} with a list of guests, and more members. */
  private static String hooks(String members, String others) {
    return hooks("interface Guest { void told(String what); }", members, others);
  }

  private static String hooks(String guest, String members, String others) {
    Sources source =
        Sources.of(
            guest
                + others
                + """
                class A {
                  private final List<Guest> guests = new ArrayList<>();
                  void in(Guest g) { guests.add(g); }
                  void out(Guest g) { guests.remove(g); }
                """
                + members
                + "}");
    return String.join(" ", source.hooks());
  }

  @Test
  void a_class_without_a_name_that_was_given_an_element_calls_it() {
    String task =
        """
        private Executor executor;
        void fire(String what) {
          for (Guest g : guests) {
            executor.execute(new Runnable() { public void run() { g.told(what); } });
          }
        }
        """;

    assertThat(hooks(task, "")).isEqualTo(BOTH);
  }

  @Test
  void a_static_method_of_another_class_copies_the_list() {
    String copies =
        """
        class Copies {
          static <T> List<T> of(List<T> all) { synchronized (all) { return new ArrayList<>(all); } }
        }
        """;

    assertThat(hooks("void fire() { for (Guest g : Copies.of(guests)) g.told(\"\"); }", copies))
        .isEqualTo(BOTH);
  }

  @Test
  void a_static_method_of_another_class_calls_what_is_in_the_list() {
    String caller =
        "class Caller { static void all(List<Guest> l) { for (Guest g : l) g.told(\"\"); } }";

    assertThat(hooks("void fire() { Caller.all(guests); }", caller)).isEqualTo(BOTH);
  }

  @Test
  void an_event_calls_the_element_that_it_is_given() {
    String event = "abstract class Event { abstract void dispatch(Guest g); }";

    assertThat(hooks("void fire(Event e) { for (Guest g : guests) e.dispatch(g); }", event))
        .isEqualTo(BOTH);
  }

  @Test
  void a_copy_waits_in_a_queue_for_the_thread_that_calls_what_is_in_it() {
    String later =
        "class Later { private final Queue<List<Guest>> all = new ArrayDeque<>();"
            + " void put(List<Guest> some) { all.add(some); } }";

    assertThat(
            hooks(
                "private final Later later = new Later();"
                    + " void fire() { later.put(new ArrayList<>(guests)); }",
                later))
        .contains(BOTH.split(" release")[0]);
  }

  @Test
  void a_copy_is_kept_in_another_field() {
    String copy =
        """
        private Guest[] copy;
        void fire() {
          if (copy == null) copy = guests.toArray(new Guest[0]);
          for (Guest g : copy) g.told("");
        }
        """;

    assertThat(hooks(copy, "")).isEqualTo(BOTH);
  }

  @Test
  void a_subclass_calls_what_is_in_a_list_that_is_there_for_it() {
    Sources source =
        Sources.of(
            """
            interface Guest { void told(String what); }
            abstract class A {
              protected final List<Guest> guests = new ArrayList<>();
              void in(Guest g) { guests.add(g); }
              void out(Guest g) { guests.remove(g); }
            }
            class B extends A { void fire() { for (Guest g : guests) g.told(""); } }
            """);

    assertThat(String.join(" ", source.hooks())).isEqualTo(BOTH);
  }

  @Test
  void those_who_listen_may_leave_out_what_has_a_default() {
    String guest = "interface Guest { default void came(String w) {} default void left() {} }";

    assertThat(
            hooks(
                guest,
                "void fire() { Caller.all(guests); }",
                "class Caller { static void all(List<Guest> l) {} }"))
        .isEqualTo(BOTH);
  }

  @Test
  void data_that_is_handed_to_other_code_is_not_called() {
    String record = "interface Guest { String name(); int age(); }";

    assertThat(
            hooks(
                record,
                "void save(Out o) { for (Guest g : guests) o.write(g); }",
                "interface Out { void write(Guest g); }"))
        .isEmpty();
  }

  @Test
  void a_copy_of_data_is_data() {
    String record = "interface Guest { String name(); int age(); }";

    assertThat(
            hooks(
                record,
                "private Guest[] copy; String first() {"
                    + " copy = guests.toArray(new Guest[0]); return copy[0].name(); }",
                ""))
        .isEmpty();
  }

  @Test
  void what_there_was_no_room_to_read_is_not_taken_for_a_listener() {
    StringBuilder boxes = new StringBuilder();
    StringBuilder fields = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      boxes.append("class Box%d { int last; void set(int v) { last = v; } }\n".formatted(i));
      fields.append("Box%d box%d = new Box%d();\n".formatted(i, i, i));
      calls.append("i.box%d.set(1);\n".formatted(i));
    }
    Sources source =
        Sources.of(
            boxes
                + "class Item {"
                + fields
                + """
                }
                class Items {
                  private final List<Item> items = new ArrayList<>();
                  void in(Item i) { items.add(i); }
                  void out(Item i) { items.remove(i); }
                  void mark() { for (Item i : items) {
                """
                + calls
                + "} } }");

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void what_is_only_remembered_to_be_taken_back_elsewhere_is_no_list_of_its_own() {
    Sources source =
        Sources.of(
            """
            interface Guest { void told(String what); }
            interface Bus { void add(Guest g); void remove(Guest g); }
            class Rooms {
              private final Map<Object, Guest> guests = new HashMap<>();
              private Bus bus;
              void open(Object room) {
                Guest g = new Guest() { public void told(String what) { room.notify(); } };
                guests.put(room, g);
                bus.add(g);
              }
              void close() { for (Guest g : guests.values()) bus.remove(g); guests.clear(); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }
}
