package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ways out of a listener list that no method of a collection shows, and lists that need none. */
class DiscoveryOfRemovalsTest {

  private static Sources sources(String text) {
    return Sources.of("interface Guest { void told(String what); }\n" + text);
  }

  @Test
  void a_place_in_an_array_is_given_up_by_null() {
    Sources source =
        sources(
            """
            class Counted {
              private Guest[] all = new Guest[4];
              private int count;
              void in(Guest g) {
                if (count == all.length) all = Arrays.copyOf(all, count * 2);
                all[count++] = g;
              }
              void out(Guest g) {
                for (int i = 0; i < count; i++) {
                  if (all[i] == g) { all[i] = all[--count]; all[count] = null; return; }
                }
              }
              void fire() { for (int i = 0; i < count; i++) all[i].told(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Counted: in(Guest listener)", "release Counted: out(Guest listener)");
  }

  @Test
  void a_place_in_a_list_is_given_up_by_null() {
    Sources source =
        sources(
            """
            class Numbered {
              private final List<Guest> all = new ArrayList<>();
              void in(Guest g) { all.add(g); }
              void out(int number) { all.set(number, null); }
              void fire() { for (Guest g : all) if (g != null) g.told(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Numbered: in(Guest listener)", "clear Numbered: out(int)");
  }

  @Test
  void an_array_that_never_grows_is_full_some_time() {
    Sources source =
        sources(
            """
            class Ring {
              private final Guest[] last = new Guest[16];
              private final List<Guest> other = new ArrayList<>();
              private int at;
              void add(Guest g) { last[at++ % 16] = g; }
              void note(List<Guest> more) { more.addAll(other); }
              void fire() { for (Guest g : last) if (g != null) g.told(""); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void all_go_with_the_object_that_has_the_list() {
    Sources source =
        sources(
            """
            class Room {
              private static class State { final List<Guest> inside = new ArrayList<>(); }
              private State state = new State();
              void join(Guest g) { state.inside.add(g); }
              void reset() { state = new State(); }
              void fire() { state.inside.forEach(g -> g.told("")); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder("register Room: join(Guest listener)", "clear Room: reset()");
  }

  @Test
  void nodes_are_unlinked() {
    Sources source =
        sources(
            """
            class Chain {
              private static class Node { Guest guest; Node next; }
              private Node head, tail;
              void append(Guest g) {
                Node n = new Node();
                n.guest = g;
                if (tail == null) head = tail = n;
                else { tail.next = n; tail = n; }
              }
              void cut(Guest g) {
                Node before = null;
                for (Node n = head; n != null; before = n, n = n.next) {
                  if (n.guest == g) {
                    if (before == null) head = n.next; else before.next = n.next;
                    return;
                  }
                }
              }
              void fire() { for (Node n = head; n != null; n = n.next) n.guest.told(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Chain: append(Guest listener)", "release Chain: cut(Guest listener)");
  }

  @Test
  void computed_values_take_out_what_they_leave_out() {
    Sources source =
        sources(
            """
            class Topics {
              private final ConcurrentMap<String, List<Guest>> all = new ConcurrentHashMap<>();
              void on(String topic, Guest g) {
                all.compute(topic, (key, old) -> {
                  List<Guest> next = old == null ? new ArrayList<>() : new ArrayList<>(old);
                  next.add(g);
                  return next;
                });
              }
              void off(String topic, Guest g) {
                all.computeIfPresent(topic, (key, old) -> {
                  List<Guest> next = new ArrayList<>(old);
                  next.remove(g);
                  return next.isEmpty() ? null : next;
                });
              }
              void fire(String topic) { all.get(topic).forEach(g -> g.told("")); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Topics: on(java.lang.String, Guest listener)",
            "release Topics: off(java.lang.String, Guest listener)");
  }

  @Test
  void an_own_wrapper_that_holds_weakly_keeps_nothing() {
    Sources source =
        sources(
            """
            class Pale {
              private final WeakReference<Guest> guest;
              Pale(Guest g) { guest = new WeakReference<>(g); }
              void tell(String s) { Guest g = guest.get(); if (g != null) g.told(s); }
            }
            class Room {
              private final List<Pale> inside = new ArrayList<>();
              void join(Guest g) { inside.add(new Pale(g)); }
              void fire() { for (Pale p : inside) p.tell(""); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void a_lambda_that_is_handed_on_takes_back_by_the_key() {
    Sources source =
        sources(
            """
            class Session { final List<Runnable> ends = new ArrayList<>();
              void atEnd(Runnable r) { ends.add(r); } }
            class Hub {
              private final Map<String, Guest> all = new ConcurrentHashMap<>();
              void join(String name, Guest g, Session s) {
                all.put(name, g);
                s.atEnd(() -> all.remove(name));
              }
              void fire() { all.values().forEach(g -> g.told("")); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Hub: join(java.lang.String key, Guest listener, Session)",
            "release Hub: lambda$join$0(java.lang.String key)");
  }

  @Test
  void elements_that_only_answer_with_numbers_are_asked() {
    Sources source =
        Sources.of(
            """
            interface Column { int width(Object canvas); }
            class Table {
              private final List<Column> columns = new ArrayList<>();
              void append(Column c) { columns.add(c); }
              void drop(Column c) { columns.remove(c); }
              int width(Object canvas) {
                int sum = 0;
                for (Column c : columns) sum += c.width(canvas);
                return sum;
              }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void what_a_helper_does_with_an_element_is_looked_up_and_not_guessed() {
    Sources source =
        Sources.of(
            """
            class Journal {
              private final StringBuilder text = new StringBuilder();
              void gone(int at, Object what) { write(at, what); }
              private void write(int at, Object what) { text.append(at).append(what); }
            }
            class Store<T> {
              private final List<T> data = new ArrayList<>();
              private final Journal journal = new Journal();
              void add(T t) { data.add(t); }
              T remove(int at) { T t = data.remove(at); journal.gone(at, t); return t; }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void what_may_take_out_none_or_some_shows_what_is_left() {
    Sources source =
        sources(
            """
            class Asked {
              private final List<Guest> guests = new ArrayList<>();
              private static final List<Guest> SOME = new ArrayList<>();
              void join(Guest g) { guests.add(g); }
              static void meet(Guest g) { SOME.add(g); }
              void sweep(int age) {
                for (Iterator<Guest> i = guests.iterator(); i.hasNext(); ) {
                  if (i.next().hashCode() > age) i.remove();
                }
              }
              static void end(boolean all) { if (all) SOME.clear(); }
              void close() { guests.clear(); }
              void fire() {
                for (Guest g : guests) g.told("");
                for (Guest g : SOME) g.told("");
              }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Asked: join(Guest listener)",
            "register static Asked: meet(Guest listener)",
            "clear Asked source listener=guests: sweep(int)",
            "clear Asked listener=SOME: end(boolean)",
            "clear Asked: close()");
  }

  @Test
  void a_queue_that_is_worked_off_at_the_end_keeps_all_until_then() {
    Sources source =
        sources(
            """
            class Client {
              private final Deque<Runnable> hooks = new LinkedBlockingDeque<>();
              void atEnd(Runnable hook) { hooks.push(hook); }
              public void close() { runAll(); }
              private void runAll() {
                for (Runnable hook; (hook = hooks.pollFirst()) != null; ) hook.run();
              }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Client: atEnd(java.lang.Runnable listener)",
            "clear Client source listener=hooks: runAll()");
  }

  @Test
  void a_queue_that_is_worked_off_at_other_times_is_one_of_work() {
    Sources source =
        sources(
            """
            class Worker {
              private final Deque<Runnable> tasks = new LinkedBlockingDeque<>();
              void execute(Runnable task) { tasks.push(task); }
              public void close() { runAll(); }
              public void tick() { runAll(); }
              private void runAll() {
                for (Runnable task; (task = tasks.pollFirst()) != null; ) task.run();
              }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }
}
