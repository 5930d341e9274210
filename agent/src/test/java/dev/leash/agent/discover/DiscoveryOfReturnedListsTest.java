package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists that a method returns, for others to write into. */
class DiscoveryOfReturnedListsTest {

  private static final String ADD = "java/util/List.add(Ljava/lang/Object;)Z 0";
  private static final String REMOVE = "java/util/List.remove(Ljava/lang/Object;)Z 0";

  private static final String MODEL =
      """
      interface Guest { void told(String what); }
      class Model {
        private final List<Guest> guests = new ArrayList<>();
        List<Guest> getGuests() { return guests; }
        void change(String s) { for (Guest each : guests) each.told(s); }
        void close() { guests.clear(); }
      }
      """;

  @Test
  void what_is_put_into_a_list_whose_elements_are_called_is_registered_where_it_is_put_in() {
    Sources view =
        Sources.of(
            MODEL
                + """
                class View implements Guest {
                  public void told(String what) {}
                  void open(Model model) { List<Guest> all = model.getGuests(); all.add(this); }
                  void close(Model model) { model.getGuests().remove(this); }
                }
                """);

    assertThat(view.places())
        .containsExactlyInAnyOrder(
            "register View.open(Model) at java/util/List.add(Ljava/lang/Object;)Z 0",
            "release View.close(Model) at java/util/List.remove(Ljava/lang/Object;)Z 0",
            "clear Model.close()");
  }

  @Test
  void a_lambda_is_a_listener_in_whatever_list_it_is_put() {
    Sources view =
        Sources.of(
            """
            interface Source { Set<Runnable> hooks(); }
            class View {
              private Source source;
              void open() { System.out.println(); source.hooks().add(() -> System.out.println(1)); }
            }
            """);

    assertThat(view.places())
        .containsExactly("register View.open() at java/util/Set.add(Ljava/lang/Object;)Z 0");
  }

  @Test
  void what_is_of_a_type_that_is_there_to_be_called_is_a_listener() {
    Sources client =
        Sources.of(
            """
            interface Filter { Object apply(Object request, Object next); }
            class Http {
              private List<Filter> filters = new ArrayList<>();
              public List<Filter> getFilters() { return filters; }
            }
            class Audit implements Filter {
              public Object apply(Object request, Object next) { return next; }
            }
            class Client {
              static void prepare(Http http) { http.getFilters().add(new Audit()); }
            }
            """);

    assertThat(client.places())
        .containsExactly(
            "register Client.prepare(Http) at java/util/List.add(Ljava/lang/Object;)Z 0");
  }

  @Test
  void data_and_what_is_worked_off_are_none() {
    Sources shop =
        Sources.of(
            """
            interface Item { int price(); }
            class Order {
              private final List<Item> items = new ArrayList<>();
              private final List<String> names = new ArrayList<>();
              private final LinkedList<Runnable> work = new LinkedList<>();
              List<Item> getItems() { return items; }
              List<String> getNames() { return names; }
              List<Runnable> getWork() { return work; }
              int total() { int sum = 0; for (Item each : items) sum += each.price(); return sum; }
              void work() { while (!work.isEmpty()) work.removeFirst().run(); }
            }
            class Shop {
              void take(Order order, Item item) {
                order.getItems().add(item);
                order.getNames().add("one");
                order.getWork().add(() -> System.out.println(item));
              }
            }
            """);

    assertThat(shop.places()).isEmpty();
  }

  @Test
  void a_list_that_others_write_into_may_be_one_for_a_topic() {
    Sources source =
        Sources.of(
            """
            interface Observer { void told(); }
            class Hub {
              private final Map<String, List<Observer>> all = new HashMap<>();
              List<Observer> of(String topic) {
                return all.computeIfAbsent(topic, it -> new ArrayList<>());
              }
              void fire(String topic) { for (Observer each : of(topic)) each.told(); }
            }
            class View implements Observer {
              public void told() {}
              void open(Hub hub) { hub.of("a").add(this); }
              void close(Hub hub) { hub.of("a").remove(this); }
            }
            """);

    assertThat(source.places())
        .containsExactlyInAnyOrder(
            "register View.open(Hub) at " + ADD, "release View.close(Hub) at " + REMOVE);
  }

  @Test
  void a_field_that_others_write_into_is_handed_out_as_well() {
    Sources source =
        Sources.of(
            """
            interface Observer { void told(); }
            class Hub {
              final List<Observer> all = new ArrayList<>();
              static final List<Observer> EVER = new ArrayList<>();
              List<Observer> all() { return all; }
              void drop(Observer o) { all.remove(o); }
              static void dropEver(Observer o) { EVER.remove(o); }
              void fire() { for (Observer each : all) each.told(); }
              static void fireEver() { for (Observer each : EVER) each.told(); }
            }
            class View implements Observer {
              public void told() {}
              void open(Hub hub) { hub.all.add(this); Hub.EVER.add(this); }
              void close(Hub hub) { hub.all().remove(this); }
            }
            class Order { int price; }
            class Cart {
              final List<Order> orders = new ArrayList<>();
              int sum() { int sum = 0; for (Order each : orders) sum += each.price; return sum; }
            }
            class Shop { void buy(Cart cart, Order order) { cart.orders.add(order); } }
            """);

    assertThat(source.places())
        .containsExactlyInAnyOrder(
            "register View.open(Hub) at " + ADD,
            "register View.open(Hub) at " + ADD.replace("Z 0", "Z 1"),
            "release View.close(Hub) at " + REMOVE,
            "release Hub.drop(Observer)",
            "release Hub.dropEver(Observer)");
  }

  @Test
  void what_others_put_into_a_map_or_into_a_list_in_it_is_registered_where_it_is_put_in() {
    String object = "Ljava/lang/Object;";
    String put = "java/util/Map.put(" + object + object + ")" + object + " 0";
    String take = "java/util/Map.remove(" + object + ")" + object + " 0";
    Sources source =
        Sources.of(
            """
            interface Observer { void told(); }
            class Hub {
              private final Map<String, Observer> byName = new HashMap<>();
              private final Map<String, List<Observer>> byTopic = new HashMap<>();
              private final Map<String, Object> settings = new HashMap<>();
              Map<String, Observer> byName() { return byName; }
              Map<String, List<Observer>> byTopic() { return byTopic; }
              Map<String, Object> settings() { return settings; }
              void drop(String name) { byName.remove(name); }
              void fire(String topic) {
                byName.values().forEach(Observer::told);
                byTopic.get(topic).forEach(Observer::told);
              }
            }
            class Named implements Observer {
              public void told() {}
              void open(Hub hub) { hub.byName().put("a", this); }
              void close(Hub hub) { hub.byName().remove("a"); }
            }
            class Topical implements Observer {
              public void told() {}
              void open(Hub hub) {
                hub.byTopic().computeIfAbsent("a", it -> new ArrayList<>()).add(this);
              }
              void close(Hub hub) { hub.byTopic().get("a").remove(this); }
            }
            class Settings { void set(Hub hub, Object o) { hub.settings().put("a", o); } }
            """);

    assertThat(source.places())
        .containsExactlyInAnyOrder(
            "register Named.open(Hub) at " + put,
            "release Named.open(Hub) at " + put,
            "release Named.close(Hub) at " + take,
            "clear Hub.drop(java.lang.String)",
            "register Topical.open(Hub) at " + ADD,
            "release Topical.close(Hub) at " + REMOVE);
  }

  @Test
  void the_type_of_the_elements_counts_however_many_classes_use_the_list() {
    StringBuilder inside = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      inside.append("static class Part" + i + " { int size(Hub hub) { return hub.all.size(); } }");
    }
    Sources source =
        Sources.of(
            """
            interface Filter { Object filter(Object in, Object next); }
            class Hub {
              private final List<Filter> all = new ArrayList<>();
              List<Filter> all() { return all; }
              %s
            }
            class Server { void use(Hub hub, Filter filter) { hub.all().add(filter); } }
            """
                .formatted(inside));

    assertThat(source.places()).containsExactly("register Server.use(Hub, Filter) at " + ADD);
  }
}
