package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.annotation.PreDestroy;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.devtools.restart.Restarter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * An application that Spring Boot's DevTools restart four times, each time with its classes loaded
 * anew. The leaky one stays on a bus of a library, which is not loaded anew.
 */
public class DevTools {
  /** The library's, in the parent class loader. */
  public static class Library {
    public static final EventBus BUS = new EventBus();
    public static final BlockingQueue<ConfigurableApplicationContext> STARTED =
        new LinkedBlockingQueue<>();
    public static boolean leaky;
    static boolean begun;
  }

  /** Called again by every restart. */
  public static void main(String[] args) throws Exception {
    if (!Library.begun) {
      Library.begun = true;
      Library.leaky = args[0].equals("leaky");
      URL[] classes = {classes().toUri().toURL()};
      Thread restarts = new Thread(DevTools::restart);
      restarts.start();
      Restarter.initialize(args, false, thread -> classes);
    }
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Library.STARTED.add(SpringApplication.run(loader.loadClass(App.class.getName()), args));
  }

  private static void restart() {
    try {
      for (int i = 0; i < 4; i++) {
        Library.STARTED.take();
        Restarter.getInstance().restart();
      }
      Library.STARTED.take().close();
      System.out.println("done");
      Runtime.getRuntime().exit(0);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is loaded anew. */
  private static Path classes() throws Exception {
    Path folder = Files.createTempDirectory("classes");
    for (Class<?> type : new Class<?>[] {App.class, Ear.class}) {
      String file = type.getName().replace('.', '/') + ".class";
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      try (InputStream in = DevTools.class.getResourceAsStream("/" + file)) {
        Files.copy(in, copy);
      }
    }
    return folder;
  }

  /** The application. */
  public static class App {
    private final Ear ear = new Ear();

    @Bean
    public Ear ear() {
      listen(ear);
      return ear;
    }

    private static void listen(Ear ear) {
      Library.BUS.register(ear);
    }

    @PreDestroy
    public void stop() {
      if (!Library.leaky) {
        Library.BUS.unregister(ear);
      }
    }
  }

  /** Hears. */
  public static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
