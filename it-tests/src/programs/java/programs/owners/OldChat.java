package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.io.IOException;
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
    Visitors.comeAndGo(port);
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
