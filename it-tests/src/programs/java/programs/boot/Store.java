package programs.boot;

import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A web shop as people build them: Tomcat, JSON, sessions, events, schedules, health. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableScheduling
@EnableAsync
public class Store {

  record Item(long id, String name) {}

  record Sold(Item item) {}

  /** The shelves. */
  @Service
  static class Shelves {
    private final Map<Long, Item> items = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final AtomicLong sales = new AtomicLong();
    private final ApplicationEventPublisher events;

    Shelves(ApplicationEventPublisher events) {
      this.events = events;
    }

    Item add(String name) {
      Item item = new Item(ids.incrementAndGet(), name);
      items.put(item.id(), item);
      return item;
    }

    void sell(long id) {
      events.publishEvent(new Sold(items.remove(id)));
    }

    @EventListener
    void count(Sold sold) {
      sales.incrementAndGet();
    }

    @Scheduled(fixedRate = 50)
    void tidy() {
      items.values().removeIf(it -> it.name().isEmpty());
    }
  }

  /** The counter. */
  @RestController
  static class Counter {
    private final Shelves shelves;

    Counter(Shelves shelves) {
      this.shelves = shelves;
    }

    @PostMapping("/items/{name}")
    Item add(@PathVariable("name") String name, HttpSession session) {
      session.setAttribute("last", name);
      return shelves.add(name);
    }

    @GetMapping("/items")
    List<Item> all() {
      return List.copyOf(shelves.items.values());
    }

    @PostMapping("/items/{id}/sell")
    long sell(@PathVariable("id") long id, HttpSession session) {
      shelves.sell(id);
      session.invalidate();
      return shelves.sales.get();
    }
  }

  public static void main(String[] args) throws Exception {
    ServletWebServerApplicationContext shop =
        (ServletWebServerApplicationContext)
            SpringApplication.run(
                Store.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.main.banner-mode=off");
    String shopAt = "http://127.0.0.1:" + shop.getWebServer().getPort();
    HttpClient client = HttpClient.newHttpClient();
    String last = "";
    for (int i = 1; i <= 200; i++) {
      send(client, "POST", shopAt + "/items/thing" + i);
      last = send(client, "POST", shopAt + "/items/" + i + "/sell");
    }
    System.out.println("sold " + last);
    System.out.println("left " + send(client, "GET", shopAt + "/items"));
    System.out.println("health " + send(client, "GET", shopAt + "/actuator/health"));
    shop.close();
    System.out.println("closed " + !shop.isActive());
  }

  private static String send(HttpClient client, String method, String uri) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }
}
