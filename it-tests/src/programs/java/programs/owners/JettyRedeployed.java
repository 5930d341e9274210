package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/**
 * A web application that is deployed and undeployed in a real Jetty, and listens to a bus of the
 * host's; the leaky one does not stop when its context is destroyed.
 */
public class JettyRedeployed {
  /** The host's, in the parent class loader. */
  public static class Host {
    public static final EventBus BUS = new EventBus();
    public static boolean leaky;
  }

  public static void main(String[] args) throws Exception {
    Host.leaky = args[0].equals("leaky");
    Path base = Files.createTempDirectory("jetty");
    Server server = new Server(0);
    ContextHandlerCollection contexts = new ContextHandlerCollection();
    server.setHandler(contexts);
    server.start();
    for (int i = 0; i < 4; i++) {
      WebAppContext context = new WebAppContext(war(base.resolve("app" + i)).toString(), "/" + i);
      context.addProtectedClassMatcher(
          new org.eclipse.jetty.util.ClassMatcher(
              Host.class.getName(), "com.google.common.eventbus."));
      contexts.addHandler(context);
      context.start();
      Thread.sleep(i == 0 ? 1500 : 5);
      if (!args[0].equals("running")) {
        context.stop();
        contexts.removeHandler(context);
      }
    }
    System.out.println("done");
    Runtime.getRuntime().exit(0);
  }

  /** The application's classes are its own, those of the host are not among them. */
  private static Path war(Path war) throws Exception {
    for (Class<?> type : new Class<?>[] {App.class, Ear.class}) {
      String file = type.getName().replace('.', '/') + ".class";
      Path copy = war.resolve("WEB-INF/classes").resolve(file);
      Files.createDirectories(copy.getParent());
      try (InputStream in = JettyRedeployed.class.getResourceAsStream("/" + file)) {
        Files.copy(in, copy);
      }
    }
    Files.writeString(
        war.resolve("WEB-INF/web.xml"),
        "<web-app xmlns='https://jakarta.ee/xml/ns/jakartaee' version='6.0'>"
            + "<listener><listener-class>"
            + App.class.getName()
            + "</listener-class></listener></web-app>");
    return war;
  }

  /** The web application. */
  public static class App implements ServletContextListener {
    private final Ear ear = new Ear();

    @Override
    public void contextInitialized(ServletContextEvent event) {
      listen(ear);
    }

    private static void listen(Ear ear) {
      Host.BUS.register(ear);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
      if (!Host.leaky) {
        Host.BUS.unregister(ear);
      }
    }
  }

  /** Hears. */
  public static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
