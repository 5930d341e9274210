package com.acme;

import dev.leash.junit.NoLeaks;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** One of the requests leaves a listener behind. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@NoLeaks
class ShopTest {
  @Value("${local.server.port}")
  private int port;

  @Test
  void a_visit_leaves_something() throws Exception {
    get("visit");
  }

  @Test
  void a_look_leaves_nothing() throws Exception {
    get("look");
  }

  private void get(String path) throws Exception {
    URI uri = URI.create("http://localhost:" + port + "/" + path);
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
