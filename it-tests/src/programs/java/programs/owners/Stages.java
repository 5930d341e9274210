package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Stages of JavaFX, on a screen in memory, that are shown and closed one after another, by the
 * close() that they inherit. The leaky ones stay on the bus.
 */
public class Stages {
  private static final EventBus BUS = new EventBus();

  public static void main(String[] args) throws Exception {
    System.setProperty("glass.platform", "Monocle");
    System.setProperty("monocle.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CompletableFuture<Void> started = new CompletableFuture<>();
    Platform.startup(() -> started.complete(null));
    started.get();
    Platform.setImplicitExit(false);
    for (int i = 0; i < 10; i++) {
      Document[] document = new Document[1];
      later(
          () -> {
            document[0] = new Document();
            document[0].show();
            document[0].listen();
          });
      // The first one is on the screen long enough for anybody to see what it is.
      Thread.sleep(i == 0 ? 1500 : 5);
      later(
          () -> {
            if (args[0].equals("clean")) {
              document[0].forget();
            }
            document[0].close();
          });
    }
    System.exit(0);
  }

  private static void later(Runnable action) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            action.run();
            done.complete(null);
          } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
          }
        });
    done.get();
  }

  /** A window. */
  static class Document extends Stage {
    private final Ear ear = new Ear();

    void listen() {
      BUS.register(ear);
    }

    void forget() {
      BUS.unregister(ear);
    }

    /** Hears. */
    class Ear {
      @Subscribe
      public void hear(String message) {
        setTitle(message);
      }
    }
  }
}
