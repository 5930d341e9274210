package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists under keys, and listeners that are kept together with what tells them apart. */
class DiscoveryOfKeyedListsTest {

  private static Sources sources(String text) {
    return Sources.of("interface Guest { void told(String what); }\n" + text);
  }

  @Test
  void a_copy_that_is_put_back_has_one_more_or_one_less() {
    Sources source =
        sources(
            """
            class Topics {
              private final Map<String, List<Guest>> map = new HashMap<>();
              void on(String topic, Guest g) {
                List<Guest> more = new ArrayList<>(map.getOrDefault(topic, List.of()));
                more.add(g);
                map.put(topic, more);
              }
              void off(String topic, Guest g) {
                List<Guest> less = new ArrayList<>(map.getOrDefault(topic, List.of()));
                less.remove(g);
                map.put(topic, less);
              }
              void fire(String topic) { for (Guest g : map.get(topic)) g.told(topic); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Topics: on(java.lang.String, Guest listener)",
            "release Topics: off(java.lang.String, Guest listener)");
  }

  @Test
  void arrays_in_a_map_are_lists_also_if_the_map_is_copied_with_them() {
    Sources source =
        sources(
            """
            class Topics {
              private volatile Map<String, Guest[]> map = new HashMap<>();
              void on(Guest g, String topic) {
                Map<String, Guest[]> copy = new HashMap<>(map);
                Guest[] old = copy.getOrDefault(topic, new Guest[0]);
                Guest[] more = Arrays.copyOf(old, old.length + 1);
                more[old.length] = g;
                copy.put(topic, more);
                map = copy;
              }
              void off(Guest g, String topic) {
                Map<String, Guest[]> copy = new HashMap<>(map);
                Guest[] less = new Guest[copy.get(topic).length - 1];
                int kept = 0;
                for (Guest each : copy.get(topic)) if (each != g) less[kept++] = each;
                if (kept == 0) copy.remove(topic); else copy.put(topic, less);
                map = copy;
              }
              void fire(String topic) { for (Guest g : map.get(topic)) g.told(topic); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Topics: on(Guest listener, java.lang.String)",
            "release Topics: off(Guest listener, java.lang.String)");
  }

  @Test
  void what_is_kept_with_a_listener_and_tells_which_are_taken_out_is_its_key() {
    Sources source =
        sources(
            """
            class Owned {
              record Entry(Object owner, Guest guest) {}
              private final List<Entry> all = new ArrayList<>();
              void on(Object owner, Guest g) { all.add(new Entry(owner, g)); }
              void off(Object owner) { all.removeIf(it -> it.owner() == owner); }
              void fire() { for (Entry each : all) each.guest().told(""); }
            }
            class Named {
              private final List<Map.Entry<String, Guest>> all = new ArrayList<>();
              void on(String name, Guest g) { all.add(Map.entry(name, g)); }
              void off(String name) {
                for (Iterator<Map.Entry<String, Guest>> i = all.iterator(); i.hasNext(); ) {
                  if (i.next().getKey().equals(name)) i.remove();
                }
              }
              void fire() { for (Map.Entry<String, Guest> each : all) each.getValue().told(""); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Owned: on(java.lang.Object key, Guest listener)",
            "release Owned: off(java.lang.Object key)",
            "register Named: on(java.lang.String key, Guest listener)",
            "release Named: off(java.lang.String key)");
  }

  @Test
  void who_calls_what_is_kept_under_a_key_may_be_out_of_sight() {
    Sources source =
        Sources.of(
            """
            interface Watcher { void changed(String what); }
            class Base {
              protected final Map<UUID, Watcher> watchers = new ConcurrentHashMap<>();
              UUID watch(Watcher one) {
                UUID id = UUID.randomUUID();
                watchers.put(id, one);
                return id;
              }
              void unwatch(UUID id) { watchers.remove(id); }
            }
            """);

    assertThat(source.hooks())
        .containsExactlyInAnyOrder(
            "register Base: watch(Watcher listener) -> key",
            "release Base: unwatch(java.util.UUID key)");
  }
}
