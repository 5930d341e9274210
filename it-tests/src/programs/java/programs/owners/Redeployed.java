package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;

/**
 * A web application that is deployed and undeployed in a real Tomcat, and listens to a bus of the
 * server's; the leaky one does not stop when its context is destroyed.
 */
public class Redeployed {
  /** The server's, in the parent class loader. */
  public static class Server {
    public static final EventBus BUS = new EventBus();
    public static boolean leaky;
  }

  public static void main(String[] args) throws Exception {
    Server.leaky = args[0].equals("leaky");
    Path base = Files.createTempDirectory("tomcat");
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(base.toString());
    tomcat.setPort(0);
    tomcat.start();
    for (int i = 0; i < 4; i++) {
      StandardContext context = deploy(tomcat, war(base.resolve("app" + i)));
      Thread.sleep(i == 0 ? 1500 : 5);
      if (!args[0].equals("running")) {
        context.stop();
        tomcat.getHost().removeChild(context);
      }
    }
    System.out.println("done");
    Runtime.getRuntime().exit(0);
  }

  private static StandardContext deploy(Tomcat tomcat, Path war) {
    StandardContext context = new StandardContext();
    context.setName("/" + war.getFileName());
    context.setPath("/" + war.getFileName());
    context.setDocBase(war.toString());
    context.addLifecycleListener(new ContextConfig());
    context.addApplicationListener(App.class.getName());
    tomcat.getHost().addChild(context);
    return context;
  }

  /** The application's classes are its own, those of the server are not among them. */
  private static Path war(Path war) throws Exception {
    for (Class<?> type : new Class<?>[] {App.class, Ear.class}) {
      String file = type.getName().replace('.', '/') + ".class";
      Path copy = war.resolve("WEB-INF/classes").resolve(file);
      Files.createDirectories(copy.getParent());
      try (InputStream in = Redeployed.class.getResourceAsStream("/" + file)) {
        Files.copy(in, copy);
      }
    }
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
      Server.BUS.register(ear);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
      if (!Server.leaky) {
        Server.BUS.unregister(ear);
      }
    }
  }

  /** Hears. */
  public static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
