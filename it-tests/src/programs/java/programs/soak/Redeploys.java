package programs.soak;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.File;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;

/** Deploys a web application, with a library of its own, in a real Tomcat again and again. */
public class Redeploys {
  /** The server's, in the parent class loader. */
  public static class Server {
    public static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");
  }

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Path.of("tomcat").toAbsolutePath().toString());
    tomcat.setPort(0);
    tomcat.start();
    Path war = war(Path.of("app").toAbsolutePath());
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    Held before = null;
    for (int i = 0; i < count; i++) {
      loaders.add(new WeakReference<>(redeploy(tomcat, war)));
      if (i == count / 5) {
        before = Held.now();
      }
    }
    String grown = Held.now().since(before);
    System.out.println("alive " + loaders.stream().filter(it -> !it.refersTo(null)).count());
    System.out.println(grown);
    tomcat.stop();
    tomcat.destroy();
  }

  private static ClassLoader redeploy(Tomcat tomcat, Path war) throws Exception {
    StandardContext context = new StandardContext();
    context.setName("/app");
    context.setPath("/app");
    context.setDocBase(war.toString());
    context.getJarScanner().setJarScanFilter((type, name) -> false); // it takes most of the time
    context.addLifecycleListener(new ContextConfig());
    context.addApplicationListener(App.class.getName());
    tomcat.getHost().addChild(context);
    ClassLoader loader = context.getLoader().getClassLoader();
    if (Server.MODEL.getPropertyChangeListeners().length != 1) {
      System.out.println("not deployed");
    }
    context.stop();
    tomcat.getHost().removeChild(context);
    return loader;
  }

  /** Its classes and libraries are its own, those of the server are not among them. */
  private static Path war(Path war) throws Exception {
    for (Class<?> type : new Class<?>[] {App.class, Ear.class}) {
      String file = type.getName().replace('.', '/') + ".class";
      Path copy = war.resolve("WEB-INF/classes").resolve(file);
      Files.createDirectories(copy.getParent());
      try (InputStream in = Redeploys.class.getResourceAsStream("/" + file)) {
        Files.copy(in, copy);
      }
    }
    Path libraries = Files.createDirectories(war.resolve("WEB-INF/lib"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (jar.getFileName().toString().matches("(guava|failureaccess)-.*")) {
        Files.copy(jar, libraries.resolve(jar.getFileName()));
      }
    }
    return war;
  }

  /** The web application: it takes back from the server, and one of two from a bus of its own. */
  public static class App implements ServletContextListener {
    private final EventBus bus = new EventBus();
    private final Ear ear = new Ear();
    private final PropertyChangeListener listener = event -> bus.post(event);

    @Override
    public void contextInitialized(ServletContextEvent event) {
      Server.MODEL.addPropertyChangeListener(listener);
      bus.register(ear);
      bus.register(new Ear());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
      Server.MODEL.removePropertyChangeListener(listener);
      bus.unregister(ear);
    }
  }

  /** Hears. */
  public static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
