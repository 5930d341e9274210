package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Real applications in a JVM with the agent. Not in the package of the starter, which they would
 * scan.
 */
class StarterIT {
  private static final PropertyChangeSupport CHANGES = new PropertyChangeSupport("acme");

  /** The application. */
  @SpringBootApplication
  static class Shop {}

  private record Window(byte[] pixels) {
    static void open() {
      Window window = new Window(new byte[1000]);
      PropertyChangeListener follow = change -> window.pixels[0]++;
      CHANGES.addPropertyChangeListener(follow);
    }
  }

  @BeforeEach
  void leak() {
    for (int i = 0; i < 500; i++) {
      Window.open();
    }
  }

  @Test
  void the_endpoint_tells_how_many_leaks_there_are_and_which() throws Exception {
    try (ConfigurableApplicationContext shop = start()) {
      String summary = get(shop, "leash").body();
      String leaks = get(shop, "leash/leaks").body();

      assertThat(summary)
          .contains("\"active\":true", "\"live\":")
          .containsPattern("\"leaks\":[1-9]");
      assertThat(leaks)
          .contains("\"verdict\":\"ACCUMULATING\"", "StarterIT$Window.open(StarterIT.java:")
          .contains("removePropertyChangeListener");
      assertThat(get(shop, "leash/nothing").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void nothing_is_released_unless_that_was_asked_for() throws Exception {
    try (ConfigurableApplicationContext shop = start()) {
      assertThat(post(shop, "{\"by\":\"all\"}").statusCode()).isEqualTo(405);
    }
    try (ConfigurableApplicationContext shop =
        start("--management.endpoint.leash.release-enabled=true")) {
      HttpResponse<String> answer = post(shop, "{\"by\":\"site\",\"value\":\"" + SITE + "\"}");

      assertThat(answer.body()).containsPattern("\"matched\":[1-9]").contains("\"released\":0");
      assertThat(post(shop, "{\"by\":\"nonsense\"}").statusCode()).isEqualTo(400);
    }
  }

  @Test
  void health_is_down_for_leaks_where_that_was_asked_for() throws Exception {
    try (ConfigurableApplicationContext shop = start()) {
      assertThat(get(shop, "health").body()).doesNotContain("\"leash\":");
    }
    try (ConfigurableApplicationContext shop = start("--management.health.leash.enabled=true")) {
      HttpResponse<String> health = get(shop, "health");

      assertThat(health.statusCode()).isEqualTo(503);
      assertThat(health.body())
          .containsPattern("\"leash\":\\{\"status\":\"DOWN\",\"details\":\\{\"leaks\":[1-9]");
    }
  }

  @Test
  void meters_are_there() throws Exception {
    try (ConfigurableApplicationContext shop = start()) {
      String meter = "metrics/leash.registrations?tag=api:jdk-pcs&tag=state:live";
      assertThat(get(shop, meter).body()).containsPattern("\"value\":[1-9]");
    }
  }

  private static final String SITE = "com.acme.StarterIT$Window.open";

  private static ConfigurableApplicationContext start(String... arguments) {
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    all.add("--server.port=0");
    all.add("--management.endpoints.web.exposure.include=*");
    all.add("--management.endpoint.health.show-details=always");
    all.add("--spring.main.banner-mode=off");
    return SpringApplication.run(Shop.class, all.toArray(new String[0]));
  }

  private static HttpResponse<String> get(ConfigurableApplicationContext shop, String path)
      throws Exception {
    return send(HttpRequest.newBuilder(uri(shop, path)).build());
  }

  private static HttpResponse<String> post(ConfigurableApplicationContext shop, String body)
      throws Exception {
    return send(
        HttpRequest.newBuilder(uri(shop, "leash"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static URI uri(ConfigurableApplicationContext shop, String path) {
    int port = ((WebServerApplicationContext) shop).getWebServer().getPort();
    return URI.create("http://localhost:" + port + "/actuator/" + path);
  }
}
