package programs.owners;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Ten people with a browser each, who log in, listen, and log out, one after the other. */
final class Visitors {

  private Visitors() {}

  static void comeAndGo(int port) throws Exception {
    for (int i = 0; i < 10; i++) {
      HttpClient person = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
      get(person, port, "/login");
      get(person, port, "/listen");
      Thread.sleep(i == 0 ? 1500 : 5);
      get(person, port, "/logout");
    }
  }

  private static void get(HttpClient person, int port, String path) throws Exception {
    URI uri = URI.create("http://localhost:" + port + path);
    int status =
        person.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).statusCode();
    if (status != 200) {
      throw new IllegalStateException(path + " says " + status);
    }
  }
}
