package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import org.apache.catalina.startup.Tomcat;

/**
 * A chat in a real Tomcat: people log in, listen, and log out; the leaky side goes on listening.
 */
public class TomcatSessions {
  private static final EventBus BUS = new EventBus();
  private static boolean leaky;

  public static void main(String[] args) throws Exception {
    leaky = !args[0].equals("clean");
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
    tomcat.setPort(0);
    var context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "chat", new Chat());
    context.addServletMappingDecoded("/*", "chat");
    tomcat.start();
    int port = tomcat.getConnector().getLocalPort();
    for (int i = 0; i < 10; i++) {
      HttpClient person = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
      get(person, port, "/login");
      get(person, port, "/listen");
      Thread.sleep(i == 0 ? 1500 : 5);
      get(person, port, "/logout");
    }
    tomcat.stop();
  }

  private static void get(HttpClient person, int port, String path) throws Exception {
    URI uri = URI.create("http://localhost:" + port + path);
    int status =
        person.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).statusCode();
    if (status != 200) {
      throw new IllegalStateException(path + " says " + status);
    }
  }

  private static void hearWith(Ear ear) {
    BUS.register(ear);
  }

  /** Knows nothing of Leash. */
  static class Chat extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      switch (request.getPathInfo()) {
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

    private void listen(HttpServletRequest request) {
      Ear ear = new Ear();
      request.getSession(false).setAttribute("ear", ear);
      hearWith(ear);
    }
  }

  /** Of one person. */
  static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
