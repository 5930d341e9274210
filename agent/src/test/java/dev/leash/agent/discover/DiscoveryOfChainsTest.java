package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fields with one object that passes on to what was there before, and to one more. */
class DiscoveryOfChainsTest {

  private static Sources sources(String text) {
    return Sources.of("interface Guest { void told(String what); }\n" + text);
  }

  @Test
  void a_lambda_that_calls_what_was_there_and_one_more_is_a_list_of_both() {
    Sources source =
        sources(
            """
            class Runs {
              private Runnable all = () -> {};
              void add(Runnable r) {
                Runnable before = all;
                all = () -> { before.run(); r.run(); };
              }
              void fire() { all.run(); }
            }
            class Guests {
              private Guest all = what -> {};
              void add(Guest g) {
                Guest before = all;
                all = what -> { before.told(what); g.told(what); };
              }
              void fire() { all.told(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Runs: add(java.lang.Runnable listener)",
            "register Guests: add(Guest listener)");
  }

  @Test
  void an_object_of_the_programs_own_that_tells_two_is_a_list_of_both() {
    Sources source =
        sources(
            """
            class Both implements Guest {
              private final Guest one, other;
              Both(Guest one, Guest other) { this.one = one; this.other = other; }
              public void told(String what) { one.told(what); other.told(what); }
            }
            class Hub {
              private Guest guest;
              void add(Guest g) { guest = guest == null ? g : new Both(guest, g); }
              void fire() { guest.told(""); }
            }
            class Handlers {
              private static Guest first = what -> {};
              static void install(Guest g) { first = new Link(g, first); }
              static void fire() { first.told(""); }
              private static final class Link implements Guest {
                private final Guest own, next;
                Link(Guest own, Guest next) { this.own = own; this.next = next; }
                public void told(String what) { own.told(what); next.told(what); }
              }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Hub: add(Guest listener)",
            "register static Handlers: install(Guest listener)");
  }

  @Test
  void one_that_is_wrapped_or_replaced_is_no_list() {
    Sources source =
        sources(
            """
            class Named implements Guest {
              private final Guest inner;
              private final Object name;
              Named(Guest inner, Object name) { this.inner = inner; this.name = name; }
              public void told(String what) { inner.told(name + what); }
            }
            class Door {
              private Guest guest = what -> {};
              void name(Object name) { guest = new Named(guest, name); }
              void open() { guest.told(""); }
            }
            class Slot {
              private Guest guest;
              void set(Guest g, Guest other) { guest = g; other.told(""); }
              void open() { guest.told(""); }
            }
            class Line {
              private final Guest from, to;
              Line(Guest from, Guest to) { this.from = from; this.to = to; }
              void draw(Appendable out) throws java.io.IOException { out.append("" + from + to); }
            }
            class Path {
              private Guest last;
              private Line line;
              void move(Guest g) { line = new Line(last, g); last = g; }
              void draw(Appendable out) throws java.io.IOException { line.draw(out); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }
}
