package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which methods put listeners in and take them out, by what the code does. */
class DiscoveryTest {

  private static final String TELLS = "interface Guest { void told(String what); }\n";

  private static Sources sources(String text) {
    return Sources.of(TELLS + text);
  }

  @Test
  void a_list_whose_elements_are_called_is_one_whatever_its_methods_are_called() {
    Sources room =
        sources(
            """
            class Room {
              private final List<Guest> inside = new ArrayList<>();
              void welcome(Guest guest) { inside.add(guest); }
              void goodbye(Guest guest) { inside.remove(guest); }
              void shout(String what) { for (Guest each : inside) each.told(what); }
            }
            """);

    assertThat(room.hooks())
        .containsExactlyInAnyOrder(
            "register Room: welcome(Guest listener)", "release Room: goodbye(Guest listener)");
  }

  @Test
  void a_collection_that_is_only_read_is_none() {
    Sources cart =
        Sources.of(
            """
            interface Item { int price(); String name(); }
            class Cart {
              private final List<Item> items = new ArrayList<>();
              private final Map<String, Item> byName = new HashMap<>();
              void add(Item item) { items.add(item); byName.put(item.name(), item); }
              void remove(Item item) { items.remove(item); }
              Item find(String name) { return byName.get(name); }
              int total() { int sum = 0; for (Item each : items) sum += each.price(); return sum; }
              List<Item> dear() {
                return items.stream().filter(it -> it.price() > 9).collect(Collectors.toList());
              }
            }
            """);

    assertThat(cart.hooks()).isEmpty();
  }

  @Test
  void elements_that_are_handed_to_other_code_are_not_called() {
    Sources store =
        sources(
            """
            class Store {
              private final List<Guest> all = new ArrayList<>();
              void save(Guest guest) { all.add(guest); }
              void each(Consumer<Guest> visitor) { all.forEach(visitor); }
            }
            """);

    assertThat(store.hooks()).isEmpty();
  }

  @Test
  void lambdas_streams_and_method_references_call_too() {
    Sources bus =
        sources(
            """
            class Bus {
              private final Set<Runnable> one = ConcurrentHashMap.newKeySet();
              private final List<Guest> two = new CopyOnWriteArrayList<>();
              private final Queue<Guest> three = new ConcurrentLinkedQueue<>();
              void onOne(Runnable r) { one.add(r); }
              void onTwo(Guest g) { two.add(g); }
              void onThree(Guest g) { three.offer(g); }
              void fire(String s) {
                one.forEach(Runnable::run);
                two.stream().filter(Objects::nonNull).forEach(it -> it.told(s));
                three.forEach(it -> it.told(s));
              }
            }
            """);

    assertThat(bus.hooks())
        .containsExactlyInAnyOrder(
            "register Bus: onOne(java.lang.Runnable listener)",
            "register Bus: onTwo(Guest listener)",
            "register Bus: onThree(Guest listener)");
  }

  @Test
  void listeners_by_topic_are_kept_in_collections_within_a_map() {
    Sources bus =
        sources(
            """
            class Topics {
              private final Map<String, List<Guest>> byTopic = new HashMap<>();
              void on(String topic, Guest guest) {
                byTopic.computeIfAbsent(topic, it -> new ArrayList<>()).add(guest);
              }
              void off(String topic, Guest guest) {
                List<Guest> some = byTopic.get(topic);
                if (some != null) some.remove(guest);
              }
              void fire(String topic, String s) {
                for (Guest g : byTopic.getOrDefault(topic, List.of())) g.told(s);
              }
            }
            """);

    assertThat(bus.hooks())
        .containsExactlyInAnyOrder(
            "register Topics: on(java.lang.String, Guest listener)",
            "release Topics: off(java.lang.String, Guest listener)");
  }

  @Test
  void what_is_given_an_id_is_taken_back_by_it() {
    Sources ids =
        Sources.of(
            """
            class Replies {
              private final Map<Long, Consumer<String>> pending = new ConcurrentHashMap<>();
              private final AtomicLong ids = new AtomicLong();
              long ask(Consumer<String> reply) {
                long id = ids.incrementAndGet();
                pending.put(id, reply);
                return id;
              }
              void forget(long id) { pending.remove(id); }
              void answer(long id, String text) {
                Consumer<String> waiting = pending.remove(id);
                if (waiting != null) waiting.accept(text);
              }
            }
            class Named {
              private final Map<String, Runnable> all = new HashMap<>();
              void put(String name, Runnable code) { all.put(name, code); }
              void drop(String name) { all.remove(name); }
              void run(String name) { all.get(name).run(); }
            }
            """);

    assertThat(ids.hooks())
        .containsExactlyInAnyOrder(
            "register Replies: ask(java.util.function.Consumer listener) -> key",
            "release Replies: forget(long key)",
            "release Replies: answer(long key, java.lang.String)",
            "register Named: put(java.lang.String key, java.lang.Runnable listener)",
            "release Named: drop(java.lang.String key)");
  }

  @Test
  void a_lambda_that_is_returned_takes_back() {
    Sources bus =
        sources(
            """
            class Bus {
              private final List<Guest> inside = new ArrayList<>();
              Runnable join(Guest guest) { inside.add(guest); return () -> inside.remove(guest); }
              void fire() { inside.forEach(it -> it.told("")); }
            }
            """);

    assertThat(bus.hooks())
        .containsExactlyInAnyOrder(
            "register Bus: join(Guest listener)", "release Bus: lambda$join$0(Guest listener)");
  }

  @Test
  void a_lambda_that_captured_an_object_or_an_id_is_known_by_it() {
    Sources bus =
        sources(
            """
            class Objects {
              record Entry(Guest guest, String topic) {}
              private final List<Entry> inside = new ArrayList<>();
              AutoCloseable join(String topic, Guest guest) {
                Entry entry = new Entry(guest, topic);
                inside.add(entry);
                return () -> inside.remove(entry);
              }
              void fire() { for (Entry e : inside) e.guest().told(e.topic()); }
            }
            class Ids {
              private final Map<Integer, Guest> inside = new HashMap<>();
              private int next;
              AutoCloseable join(Guest guest) {
                int id = next++;
                inside.put(id, guest);
                return () -> inside.remove(id);
              }
              void fire() { inside.values().forEach(it -> it.told("")); }
            }
            """);

    assertThat(bus.hooks())
        .containsExactlyInAnyOrder(
            "register Objects: join(java.lang.String, Guest listener) -> handle=arg$2",
            "release static Objects: lambda$join$0(Objects$Entry handle)",
            "register Ids: join(Guest listener) -> key=arg$2",
            "release Ids: lambda$join$0(int key)");
  }

  @Test
  void an_object_that_is_returned_takes_back_whatever_its_type() {
    Sources bus =
        sources(
            """
            class Inner {
              private final List<Guest> inside = new ArrayList<>();
              AutoCloseable join(Guest guest) {
                inside.add(guest);
                return new AutoCloseable() {
                  public void close() { inside.remove(guest); }
                };
              }
              void fire() { inside.forEach(it -> it.told("")); }
            }
            class Seat {
              private final Hall hall;
              private final Guest guest;
              Seat(Hall hall, Guest guest) { this.hall = hall; this.guest = guest; }
              void vacate() { hall.inside.remove(guest); }
            }
            class Hall {
              final List<Guest> inside = new ArrayList<>();
              Seat join(Guest guest) { inside.add(guest); return new Seat(this, guest); }
              void fire() { inside.forEach(it -> it.told("")); }
            }
            class Entries {
              class Entry {
                Guest guest;
                Entry(Guest guest) { this.guest = guest; }
                void stop() { entries.remove(this); }
              }
              private final Set<Entry> entries = new HashSet<>();
              Entry join(Guest guest) {
                Entry entry = new Entry(guest);
                entries.add(entry);
                return entry;
              }
              void fire() { for (Entry e : entries) e.guest.told(""); }
            }
            """);

    assertThat(bus.hooks())
        .containsExactlyInAnyOrder(
            "register Inner: join(Guest listener) -> handle",
            "release Inner$1 handle: close()",
            "register Hall: join(Guest listener) -> handle",
            "release Seat handle: vacate()",
            "register Entries: join(Guest listener) -> handle",
            "release Entries$Entry handle: stop()");
  }
}
