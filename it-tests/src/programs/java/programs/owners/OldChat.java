package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * {@link Chat} of the old days: people log in, listen, and log out; the leaky side goes on
 * listening. Knows nothing of Leash.
 */
public class OldChat extends HttpServlet {
  private static final EventBus BUS = new EventBus();
  private static boolean leaky;

  /** Ten people come and go. */
  static void visit(int port, String side) throws Exception {
    leaky = !side.equals("clean");
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

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getRequestURI()) {
      case "/login" -> request.getSession(true);
      case "/listen" -> listen(request);
      default -> {
        if (!leaky) {
          BUS.unregister(request.getSession(false).getAttribute("ear"));
        }
        request.getSession(false).invalidate();
      }
    }
  }

  private static void listen(HttpServletRequest request) {
    Ear ear = new Ear();
    request.getSession(false).setAttribute("ear", ear);
    hearWith(ear);
  }

  private static void hearWith(Ear ear) {
    BUS.register(ear);
  }

  /** Of one person. */
  static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
