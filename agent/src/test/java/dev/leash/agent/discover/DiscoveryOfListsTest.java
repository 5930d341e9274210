package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** In what listeners may be kept, and what only looks like a listener list. */
class DiscoveryOfListsTest {

  private static Sources sources(String text) {
    return Sources.of("interface Guest { void told(String what); }\n" + text);
  }

  @Test
  void arrays_that_are_copied_are_lists() {
    Sources source =
        sources(
            """
            class Grown {
              private Guest[] guests = new Guest[0];
              void add(Guest g) {
                Guest[] more = Arrays.copyOf(guests, guests.length + 1);
                more[guests.length] = g;
                guests = more;
              }
              void remove(Guest g) {
                int at = Arrays.asList(guests).indexOf(g);
                if (at < 0) return;
                Guest[] less = new Guest[guests.length - 1];
                System.arraycopy(guests, 0, less, 0, at);
                System.arraycopy(guests, at + 1, less, at, less.length - at);
                guests = less;
              }
              void fire() { for (Guest g : guests) g.told(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Grown: add(Guest listener)", "release Grown: remove(Guest listener)");
  }

  @Test
  void lists_that_are_replaced_by_copies_are_lists() {
    Sources source =
        sources(
            """
            class Copied {
              private volatile List<Guest> guests = List.of();
              void in(Guest g) {
                List<Guest> next = new ArrayList<>(guests);
                next.add(g);
                guests = Collections.unmodifiableList(next);
              }
              void out(Guest g) {
                guests = guests.stream().filter(it -> it != g).collect(Collectors.toList());
              }
              void fire() { for (Guest g : guests) g.told(""); }
            }
            class Referred {
              private final AtomicReference<List<Guest>> guests = new AtomicReference<>(List.of());
              void in(Guest g) {
                guests.updateAndGet(it -> {
                  List<Guest> next = new ArrayList<>(it);
                  next.add(g);
                  return next;
                });
              }
              void fire() { for (Guest g : guests.get()) g.told(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Copied: in(Guest listener)",
            "release Copied: out(Guest listener)",
            "register Referred: in(Guest listener)");
  }

  @Test
  void chains_of_nodes_are_lists() {
    Sources source =
        sources(
            """
            class Chain {
              private static final class Node {
                final Guest guest;
                Node next;
                Node(Guest guest, Node next) { this.guest = guest; this.next = next; }
              }
              private Node head;
              void link(Guest g) { head = new Node(g, head); }
              void fire() { for (Node n = head; n != null; n = n.next) n.guest.told(""); }
            }
            """);

    assertThat(source.hooks()).containsExactly("register Chain: link(Guest listener)");
  }

  @Test
  void the_list_may_be_in_a_helper_that_the_class_owns() {
    Sources source =
        sources(
            """
            class Helper<T> {
              private final List<T> all = new CopyOnWriteArrayList<>();
              void plus(T t) { all.add(t); }
              void minus(T t) { all.remove(t); }
              void each(Consumer<T> action) { for (T t : all) action.accept(t); }
            }
            class Model {
              private final Helper<Guest> guests = new Helper<>();
              void watch(Guest g) { guests.plus(g); }
              void unwatch(Guest g) { guests.minus(g); }
              void fire() { guests.each(it -> it.told("")); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Model: watch(Guest listener)", "release Model: unwatch(Guest listener)");
  }

  @Test
  void private_methods_do_it_for_others() {
    Sources source =
        sources(
            """
            class Room {
              private final List<Guest> inside = new ArrayList<>();
              void join(Guest g, int seat) { if (seat > 0) keep(g); }
              private void keep(Guest g) { synchronized (inside) { inside.add(g); } }
              void leave(Guest g) { drop(g); }
              private void drop(Guest g) { synchronized (inside) { inside.remove(g); } }
              void fire() { for (Guest g : new ArrayList<>(inside)) tell(g, ""); }
              private void tell(Guest g, String s) {
                try { g.told(s); } catch (RuntimeException e) { drop(g); }
              }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Room: join(Guest listener, int)", "release Room: drop(Guest listener)");
  }

  @Test
  void statics_and_objects_that_register_themselves() {
    Sources source =
        sources(
            """
            class Statics {
              private static final Set<Guest> GUESTS = new HashSet<>();
              static void on(Guest g) { GUESTS.add(g); }
              static void off(Guest g) { GUESTS.removeIf(it -> it == g); }
              static void fire() { GUESTS.forEach(it -> it.told("")); }
            }
            abstract class Session {
              private static final List<Session> LIVE = new ArrayList<>();
              Session() { LIVE.add(this); }
              void end() { LIVE.remove(this); }
              abstract void ping();
              static void pingAll() { for (Session s : LIVE) s.ping(); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register static Statics: on(Guest listener)",
            "release static Statics: off(Guest listener)",
            "register Session listener: <init>()",
            "release Session listener: end()");
  }

  @Test
  void all_are_taken_back_by_what_is_seen_to_clear_the_list_and_by_nothing_else() {
    Sources source =
        sources(
            """
            class Room {
              private List<Guest> inside = new ArrayList<>();
              void join(Guest g) { inside.add(g); }
              void fire() { for (Guest g : inside) g.told(""); }
              void close() { open = false; }
              boolean open = true;
              void reset() { inside.clear(); }
              void renew() { inside = new ArrayList<>(); }
              void sweep() { inside.removeIf(it -> it.hashCode() == 0); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Room: join(Guest listener)",
            "clear Room: reset()",
            "clear Room: renew()",
            "clear Room source listener=inside: sweep()");
  }

  @Test
  void a_list_that_is_made_when_it_is_needed_is_not_cleared_by_that() {
    Sources source =
        sources(
            """
            class Room {
              private List<Guest> inside;
              private List<Guest> inside() {
                if (inside == null) inside = new ArrayList<>();
                return inside;
              }
              void join(Guest g) { inside().add(g); }
              void fire() { for (Guest g : inside()) g.told(""); }
            }
            """);

    assertThat(source.hooks()).containsExactly("register Room: join(Guest listener)");
  }

  @Test
  void an_iterator_takes_out_the_one_that_is_asked_for() {
    Sources source =
        sources(
            """
            class Room {
              record Seat(Guest guest, Executor executor) {}
              private final List<Seat> seats = new LinkedList<>();
              void join(Guest g, Executor e) { seats.add(new Seat(g, e)); }
              void leave(Guest g) {
                Iterator<Seat> all = seats.iterator();
                while (all.hasNext()) if (all.next().guest() == g) all.remove();
              }
              void fire() { for (Seat s : seats) s.executor().execute(() -> s.guest().told("")); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Room: join(Guest listener, java.util.concurrent.Executor)",
            "release Room: leave(Guest listener)");
  }

  @Test
  void queues_that_are_worked_off_and_lists_that_bound_themselves_are_none() {
    Sources source =
        sources(
            """
            class Pool implements Runnable {
              private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
              void submit(Runnable task) { tasks.add(task); }
              public void run() {
                try { while (true) tasks.take().run(); } catch (InterruptedException e) {}
              }
            }
            class Last {
              private final LinkedList<Guest> last = new LinkedList<>();
              void add(Guest g) { last.add(g); if (last.size() > 9) last.removeFirst(); }
              void fire() { for (Guest g : last) g.told(""); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void what_is_held_weakly_or_thrown_out_by_itself_is_not_kept() {
    Sources source =
        sources(
            """
            class Weak {
              private final Set<Guest> set = Collections.newSetFromMap(new WeakHashMap<>());
              private final List<WeakReference<Guest>> refs = new ArrayList<>();
              private final Map<String, Guest> few = new LinkedHashMap<>() {
                protected boolean removeEldestEntry(Map.Entry<String, Guest> e) { return size() > 9; }
              };
              void one(Guest g) { set.add(g); }
              void two(Guest g) { refs.add(new WeakReference<>(g)); }
              void three(String s, Guest g) { few.put(s, g); }
              void fire() {
                for (Guest g : set) g.told("");
                for (WeakReference<Guest> r : refs) { Guest g = r.get(); if (g != null) g.told(""); }
                for (Guest g : few.values()) g.told("");
              }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void data_that_only_changes_itself_is_not_told() {
    Sources source =
        Sources.of(
            """
            class Account {
              private double balance;
              void applyInterest(double rate) { balance *= 1 + rate; }
              double balance() { return balance; }
            }
            class Bank {
              private final Map<String, Account> accounts = new HashMap<>();
              void open(String id, Account a) { accounts.put(id, a); }
              void close(String id) { accounts.remove(id); }
              void year() { for (Account a : accounts.values()) a.applyInterest(0.02); }
            }
            class Cache<K, V> {
              private final Map<K, V> map = new HashMap<>();
              V get(K key, Function<K, V> make) { return map.computeIfAbsent(key, make); }
              void put(K key, V value) { map.put(key, value); }
            }
            class Query {
              private final List<String> parts = new ArrayList<>();
              Query where(String part) { parts.add(part); return this; }
              String sql() { StringBuilder s = new StringBuilder(); parts.forEach(s::append); return "" + s; }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void what_is_put_into_a_collection_of_an_element_is_not_told_what_the_element_is() {
    Sources source =
        Sources.of(
            """
            class Session {
              private final List<Object> log = new ArrayList<>();
              private final java.io.Writer out = new java.io.StringWriter();
              void note(Object o) { log.add(o); }
              void flush() throws java.io.IOException { out.flush(); }
            }
            class Server {
              private final Map<String, Session> sessions = new HashMap<>();
              void note(String session, Object o) { sessions.get(session).note(o); }
              void flush() throws java.io.IOException {
                for (Session s : sessions.values()) s.flush();
              }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void what_an_object_is_told_that_the_method_makes_is_not_kept_with_it() {
    Sources source =
        Sources.of(
            """
            class Log {
              private final java.io.PrintStream to = System.out;
              void write(Object context, String text) { to.println(text + context); }
            }
            class Logs {
              private final Map<String, Log> all = new HashMap<>();
              private Log of(String name) {
                Log log = all.get(name);
                if (log == null) { log = new Log(); all.put(name, log); }
                return log;
              }
              void write(Object context, String text) { of("root").write(context, text); }
              void writeAll() { for (Log log : all.values()) log.write(null, ""); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void a_tree_whose_parts_are_told_what_the_whole_is_told_needs_a_way_back() {
    Sources source =
        Sources.of(
            """
            interface Shape { void draw(Object canvas); }
            class Group implements Shape {
              private final List<Shape> parts = new ArrayList<>();
              void add(Shape s) { parts.add(s); }
              public void draw(Object canvas) { for (Shape s : parts) s.draw(canvas); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void subclasses_tell_what_the_base_class_keeps() {
    Sources source =
        sources(
            """
            abstract class Base<T> {
              private final List<T> all = new ArrayList<>();
              void include(T t) { all.add(t); }
              void exclude(T t) { all.remove(t); }
              void fire() { for (T t : all) tell(t); }
              protected abstract void tell(T t);
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Base: include(java.lang.Object listener)",
            "release Base: exclude(java.lang.Object listener)");
  }

  @Test
  void buses_that_call_by_reflection_call() {
    Sources source =
        Sources.of(
            """
            class Bus {
              private final Map<Class<?>, List<Object>> subscribers = new ConcurrentHashMap<>();
              void enlist(Object o) {
                for (var m : o.getClass().getMethods()) {
                  subscribers.computeIfAbsent(m.getParameterTypes()[0], k -> new CopyOnWriteArrayList<>()).add(o);
                }
              }
              void dismiss(Object o) { subscribers.values().forEach(list -> list.remove(o)); }
              void post(Object event) throws Exception {
                for (Object o : subscribers.get(event.getClass())) {
                  o.getClass().getMethod("on", event.getClass()).invoke(o, event);
                }
              }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Bus: enlist(java.lang.Object listener)",
            "release Bus: dismiss(java.lang.Object listener)");
  }

  @Test
  void who_is_told_on_an_executor_is_told() {
    Sources states =
        sources(
            """
            class States {
              private final Map<Guest, Executor> guests = new ConcurrentHashMap<>();
              private final ExecutorService events = Executors.newSingleThreadExecutor();
              void add(Guest guest, Executor where) { guests.put(guest, where); }
              void remove(Guest guest) { guests.remove(guest); }
              Future<?> post(String s) {
                return events.submit(
                    () -> guests.forEach((guest, where) -> where.execute(() -> guest.told(s))));
              }
            }
            """);

    assertThat(states.hooks())
        .containsExactlyInAnyOrder(
            "register States: add(Guest listener, java.util.concurrent.Executor)",
            "release States: remove(Guest listener)");
  }

  @Test
  void a_connection_is_made_for_who_asks_and_told_by_what_may_fail() {
    Sources streams =
        sources(
            """
            class Emitter {
              private StringBuilder sent = new StringBuilder();
              void send(String event) throws java.io.IOException { sent.append(event); }
            }
            class Streams {
              private final Map<Long, List<Emitter>> emitters = new ConcurrentHashMap<>();
              Emitter subscribe(Long topic) {
                Emitter emitter = new Emitter();
                emitters.computeIfAbsent(topic, id -> new CopyOnWriteArrayList<>()).add(emitter);
                return emitter;
              }
              void leave(Long topic, Emitter emitter) {
                emitters.computeIfPresent(topic, (id, list) -> {
                  list.remove(emitter);
                  return list.isEmpty() ? null : list;
                });
              }
              void send(Long topic, String what) {
                for (Emitter each : emitters.getOrDefault(topic, List.of())) {
                  try {
                    each.send(what);
                  } catch (java.io.IOException gone) {
                    continue;
                  }
                }
              }
            }
            """);

    assertThat(streams.hooks())
        .containsExactlyInAnyOrder(
            "register Streams: subscribe(java.lang.Long) -> listener",
            "release Streams: leave(java.lang.Long, Emitter listener)");
  }

  @Test
  void the_parts_that_an_object_makes_of_itself_are_no_listeners() {
    Sources plan =
        sources(
            """
            class Part { private int size; void grow() { size++; System.out.println(size); } }
            class Plan {
              private final List<Part> parts = new ArrayList<>();
              Part open() { Part part = new Part(); parts.add(part); return part; }
              void drop(Part part) { parts.remove(part); }
              void grow() { parts.forEach(Part::grow); }
            }
            """);

    assertThat(plan.hooks()).isEmpty();
  }

  @Test
  void a_chain_of_callbacks_may_share_its_place_with_what_ends_it() {
    Sources promise =
        Sources.of(
            """
            class Promise<T> {
              private static final class Callbacks<T> {
                final Consumer<T> head;
                final Callbacks<T> tail;
                Callbacks(Consumer<T> head, Callbacks<T> tail) { this.head = head; this.tail = tail; }
              }
              private final AtomicReference<Object> state = new AtomicReference<>();
              private final Executor executor = Runnable::run;
              boolean tryComplete(Optional<T> result) {
                while (true) {
                  Object s = state.get();
                  if (s instanceof Optional) return false;
                  if (state.compareAndSet(s, result)) {
                    for (Callbacks<T> c = (Callbacks<T>) s; c != null; c = c.tail) {
                      Consumer<T> f = c.head;
                      executor.execute(() -> f.accept(result.get()));
                    }
                    return true;
                  }
                }
              }
              Promise<T> onComplete(Consumer<T> f) {
                while (true) {
                  Object s = state.get();
                  if (s instanceof Optional<?> t) {
                    executor.execute(() -> f.accept((T) t.get()));
                    return this;
                  }
                  if (state.compareAndSet(s, new Callbacks<>(f, (Callbacks<T>) s))) return this;
                }
              }
            }
            """);

    assertThat(promise.hooks())
        .contains("register Promise: onComplete(java.util.function.Consumer listener)");
  }

  @Test
  void others_may_call_what_is_in_a_list_that_a_method_returns_to_be_read() {
    Sources source =
        sources(
            """
            class Topic {
              private final List<Guest> guests = new CopyOnWriteArrayList<>();
              void add(Guest g) { guests.add(g); }
              void remove(Guest g) { guests.remove(g); }
              List<Guest> guests() { return Collections.unmodifiableList(guests); }
            }
            class Speaker {
              void speak(Topic topic) { for (Guest each : topic.guests()) each.told(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Topic: add(Guest listener)", "release Topic: remove(Guest listener)");
  }

  @Test
  void a_list_that_a_method_returns_is_data_where_its_elements_answer_or_stay() {
    Sources source =
        sources(
            """
            interface Item { int price(); String name(); }
            class Cart {
              private final List<Item> items = new ArrayList<>();
              void add(Item item) { items.add(item); }
              void remove(Item item) { items.remove(item); }
              List<Item> items() { return List.copyOf(items); }
            }
            class Chain {
              private final List<Guest> steps = new ArrayList<>();
              void add(Guest step) { steps.add(step); }
              List<Guest> steps() { return List.copyOf(steps); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void who_calls_what_is_put_in_and_taken_out_again_may_be_out_of_sight() {
    Sources source =
        Sources.of(
            """
            interface Watcher { void changed(String what); default void closed() {} }
            interface Adapter { default void changed(String what) {} default void closed() {} }
            class Base {
              protected final List<Watcher> watchers = new ArrayList<>();
              protected final Collection<Adapter> adapters = new CopyOnWriteArraySet<>();
              void watch(Watcher one) { watchers.add(one); }
              void unwatch(Watcher one) { watchers.remove(one); }
              void on(Adapter one) { adapters.add(one); }
              void off(Adapter one) { adapters.remove(one); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Base: watch(Watcher listener)",
            "release Base: unwatch(Watcher listener)",
            "register Base: on(Adapter listener)",
            "release Base: off(Adapter listener)");
  }

  @Test
  void listeners_of_the_jdk_can_only_be_told() {
    Sources source =
        Sources.of(
            """
            class Base {
              private Vector<EventListener> all;
              void watch(EventListener one) {
                if (all == null) all = new Vector<>();
                all.addElement(one);
              }
              void unwatch(EventListener one) { if (all != null) all.removeElement(one); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Base: watch(java.util.EventListener listener)",
            "release Base: unwatch(java.util.EventListener listener)");
  }

  @Test
  void what_nobody_is_seen_to_call_and_is_never_taken_out_or_answers_questions_is_none() {
    Sources source =
        Sources.of(
            """
            interface Watcher { void changed(String what); }
            interface Item { int price(); String name(); }
            class Kept {
              private final List<Watcher> watchers = new ArrayList<>();
              private final List<Item> items = new ArrayList<>();
              private final List<Watcher> wrapped = new ArrayList<>();
              void watch(Watcher one) { watchers.add(one); }
              void reset() { watchers.clear(); }
              void put(Item one) { items.add(one); }
              void take(Item one) { items.remove(one); }
            }
            """);

    assertThat(source.hooks()).isEmpty();
  }
}
