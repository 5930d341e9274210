package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Listeners that are kept inside of other objects, or are made by the register method itself. */
class DiscoveryOfWrappedListenersTest {

  private static Sources sources(String text) {
    return Sources.of("interface Guest { void told(String what); }\n" + text);
  }

  @Test
  void functions_that_are_composed_are_lists() {
    Sources source =
        sources(
            """
            class Composed {
              private Consumer<String> all = s -> {};
              void add(Consumer<String> c) { all = all.andThen(c); }
              void fire() { all.accept(""); }
              void reset() { all = s -> {}; }
            }
            class Begun {
              private Consumer<String> all;
              void add(Consumer<String> c) { all = all == null ? c : all.andThen(c); }
              void fire() { if (all != null) all.accept(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Composed: add(java.util.function.Consumer listener)",
            "clear Composed: reset()",
            "register Begun: add(java.util.function.Consumer listener)");
  }

  @Test
  void a_slot_for_one_function_is_no_list() {
    Sources source =
        sources(
            """
            class Slot {
              private Consumer<String> one = s -> {};
              private Consumer<String> both;
              void set(Consumer<String> c) { one = c; }
              void set(Consumer<String> a, Consumer<String> b) { both = a.andThen(b); }
              void fire() { one.accept(""); both.accept(""); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void awts_multicaster_puts_in_and_takes_out() {
    Sources source =
        Sources.of(
            """
            class Knob {
              private java.awt.event.ActionListener all;
              void addActionListener(java.awt.event.ActionListener l) {
                all = java.awt.AWTEventMulticaster.add(all, l);
              }
              void removeActionListener(java.awt.event.ActionListener l) {
                all = java.awt.AWTEventMulticaster.remove(all, l);
              }
              void fire(java.awt.event.ActionEvent e) { if (all != null) all.actionPerformed(e); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Knob: addActionListener(java.awt.event.ActionListener listener)",
            "release Knob: removeActionListener(java.awt.event.ActionListener listener)");
  }

  @Test
  void what_the_method_makes_and_keeps_under_a_name_is_what_it_returns() {
    Sources source =
        Sources.of(
            """
            class Emitter {
              private final java.io.Writer to;
              Emitter(java.io.Writer to) { this.to = to; }
              void send(String s) throws java.io.IOException { to.write(s); }
            }
            class Feed {
              private final Map<String, Emitter> open = new ConcurrentHashMap<>();
              Emitter follow(String name) {
                Emitter e = new Emitter(new java.io.StringWriter());
                open.put(name, e);
                return e;
              }
              void leave(String name) { open.remove(name); }
              void fire() throws java.io.IOException { for (Emitter e : open.values()) e.send(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Feed: follow(java.lang.String key) -> listener",
            "release Feed: leave(java.lang.String key)");
  }

  @Test
  void what_is_made_once_for_a_name_or_never_taken_out_is_data() {
    Sources source =
        Sources.of(
            """
            class Emitter {
              private final java.io.Writer to = new java.io.StringWriter();
              void send(String s) throws java.io.IOException { to.write(s); }
            }
            class Cached {
              private final Map<String, Emitter> all = new HashMap<>();
              Emitter get(String name) {
                Emitter e = all.get(name);
                if (e == null) { e = new Emitter(); all.put(name, e); }
                return e;
              }
              void drop(String name) { all.remove(name); }
              void fire() throws java.io.IOException { for (Emitter e : all.values()) e.send(""); }
            }
            class Kept {
              private final Map<String, Emitter> all = new HashMap<>();
              Emitter make(String name) {
                Emitter e = new Emitter();
                all.put(name, e);
                return e;
              }
              void fire() throws java.io.IOException { for (Emitter e : all.values()) e.send(""); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void lists_that_are_made_for_a_topic_by_hand_do_not_replace_each_other() {
    Sources source =
        sources(
            """
            class Topics {
              private final Map<String, List<Guest>> all = new TreeMap<>();
              void on(String topic, Guest g) {
                List<Guest> some = all.get(topic);
                if (some == null) { some = new LinkedList<>(); all.put(topic, some); }
                some.add(g);
              }
              void fire() { all.values().stream().flatMap(List::stream).forEach(g -> g.told("")); }
            }
            """);

    assertThat(source.hooks())
        .containsExactly("register Topics: on(java.lang.String, Guest listener)");
  }

  @Test
  void helpers_may_be_arrays_of_their_own_or_inherit_from_a_collection() {
    Sources source =
        sources(
            """
            class Bag<T> {
              private Object[] items = new Object[4];
              private int count;
              void plus(T t) { room(); items[count++] = t; }
              private void room() {
                if (count == items.length) items = Arrays.copyOf(items, count * 2);
              }
              T get(int i) { return (T) items[i]; }
              int size() { return count; }
            }
            class Bagged {
              private final Bag<Guest> all = new Bag<>();
              void watch(Guest g) { all.plus(g); }
              void fire() { for (int i = 0; i < all.size(); i++) all.get(i).told(""); }
            }
            class Guests extends ArrayList<Guest> {
              void tellAll() { for (Guest g : this) g.told(""); }
            }
            class Listed {
              private final Guests all = new Guests();
              void watch(Guest g) { all.add(g); }
              void unwatch(Guest g) { all.remove(g); }
              void fire() { all.tellAll(); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Bagged: watch(Guest listener)",
            "register Listed: watch(Guest listener)",
            "release Listed: unwatch(Guest listener)");
  }

  @Test
  void fields_that_are_set_by_an_updater_are_set() {
    Sources source =
        sources(
            """
            class Updated {
              private static final AtomicReferenceFieldUpdater<Updated, Guest[]> ALL =
                  AtomicReferenceFieldUpdater.newUpdater(Updated.class, Guest[].class, "all");
              private volatile Guest[] all = new Guest[0];
              void in(Guest g) {
                while (true) {
                  Guest[] old = all;
                  Guest[] next = Arrays.copyOf(old, old.length + 1);
                  next[old.length] = g;
                  if (ALL.compareAndSet(this, old, next)) return;
                }
              }
              void fire() { for (Guest g : all) g.told(""); }
            }
            """);

    assertThat(source.hooks()).containsExactly("register Updated: in(Guest listener)");
  }

  @Test
  void private_methods_and_lambdas_may_tell_what_an_element_has() {
    Sources source =
        sources(
            """
            class Entry {
              private final Guest guest;
              Entry(Guest guest) { this.guest = guest; }
              Guest guest() { return guest; }
            }
            class Room {
              private final Map<String, Entry> inside = new HashMap<>();
              void join(String name, Guest g) { inside.put(name, new Entry(g)); }
              void leave(String name) { inside.remove(name); }
              void fire() { inside.values().forEach(e -> tell(e, "")); }
              private void tell(Entry e, String s) { e.guest().told(s); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Room: join(java.lang.String key, Guest listener)",
            "release Room: leave(java.lang.String key)");
  }

  @Test
  void a_wrapper_that_is_called_weak_and_keeps_what_it_wraps_does_not_hide_it() {
    Sources source =
        sources(
            """
            class WeakGuest { final Guest guest; WeakGuest(Guest guest) { this.guest = guest; } }
            class Strong {
              private final List<WeakGuest> all = new ArrayList<>();
              void add(Guest g) { all.add(new WeakGuest(g)); }
              void fire() { for (WeakGuest each : all) each.guest.told(""); }
            }
            class WeakRef { final WeakReference<Guest> guest; WeakRef(Guest guest) { this.guest = new WeakReference<>(guest); } }
            class Weak {
              private final List<WeakRef> all = new ArrayList<>();
              void add(Guest g) { all.add(new WeakRef(g)); }
              void fire() { for (WeakRef each : all) { Guest g = each.guest.get(); if (g != null) g.told(""); } }
            }
            """);

    assertThat(source.hooks()).containsExactly("register Strong: add(Guest listener)");
  }

  @Test
  void the_handle_may_be_of_a_class_two_deep_inside() {
    Sources source =
        sources(
            """
            class Deep {
              private final List<Guest> guests = new ArrayList<>();
              private final Part part = new Part();
              class Part {
                class Seat {
                  private final Guest guest;
                  Seat(Guest guest) { this.guest = guest; }
                  void leave() { guests.remove(guest); }
                }
              }
              Part.Seat join(Guest g) { guests.add(g); return part.new Seat(g); }
              void fire() { for (Guest g : guests) g.told(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Deep: join(Guest listener) -> handle",
            "release Deep$Part$Seat handle: leave()");
  }

  @Test
  void a_static_method_of_another_class_may_put_in_and_make_what_takes_out() {
    Sources source =
        Sources.of(
            """
            interface Undo {
              void undo();
              static <T> Undo addTo(Collection<T> all, T one) {
                all.add(one);
                return () -> all.remove(one);
              }
            }
            class Model {
              private final Map<Class<?>, List<Consumer<Object>>> all = new HashMap<>();
              Undo listen(Class<?> type, Consumer<Object> code) {
                return Undo.addTo(all.computeIfAbsent(type, it -> new ArrayList<>()), code);
              }
              void fire(Object event) { all.get(event.getClass()).forEach(it -> it.accept(event)); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Model: listen(java.lang.Class, java.util.function.Consumer listener) -> "
                + "handle=arg$2",
            "release static Undo: lambda$addTo$0(java.util.Collection, java.lang.Object handle)");
  }
}
