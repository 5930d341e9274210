package programs.junit;

import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import com.google.common.util.concurrent.MoreExecutors;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.leash.junit.AllowLeaks;
import dev.leash.junit.LeakRounds;
import dev.leash.junit.LeashExtension;
import dev.leash.junit.NoLeaks;
import dev.leash.junit.RunningTests;
import dev.leash.owner.Scope;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Test classes that are run in another JVM. */
public class Samples {
  /** Lives as long as the JVM, as the buses of many applications do. */
  static final EventBus BUS = new EventBus();

  public static class Screen {
    @Subscribe
    public void on(String event) {}
  }

  static Screen open() {
    return open(BUS);
  }

  static Screen open(EventBus bus) {
    Screen screen = new Screen();
    bus.register(screen);
    return screen;
  }

  /** What a test does by way of another thread is the test's. */
  @NoLeaks
  static class Elsewhere {
    private static final ExecutorService POOL =
        Executors.newFixedThreadPool(
            1,
            work -> {
              Thread thread = new Thread(work);
              thread.setDaemon(true);
              return thread;
            });

    @Test
    void leaksOnAPool() throws Exception {
      POOL.submit(() -> open()).get();
    }

    @Test
    void leaksOnAThreadOfItsOwn() throws InterruptedException {
      Thread thread = new Thread(Samples::open);
      thread.start();
      thread.join();
    }

    @Test
    void leaksInAFuture() {
      CompletableFuture.supplyAsync(() -> "ready").thenApplyAsync(any -> open()).join();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void leaksOnTheThreadThatJUnitMade() {
      open();
    }

    @Test
    void cleans() throws Exception {
      BUS.unregister(POOL.submit(() -> open()).get());
    }
  }

  /** A server of the application, whose threads work for whoever asks. */
  @NoLeaks
  static class Served {
    private static HttpServer server;

    /** As a filter of a server does it. */
    private static void answer(HttpExchange exchange) throws IOException {
      try (Scope scope = RunningTests.enter()) {
        if (exchange.getRequestURI().getPath().equals("/open")) {
          open();
        }
      }
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    }

    @BeforeAll
    static void start() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", Served::answer);
      server.start();
    }

    @AfterAll
    static void stop() {
      server.stop(0);
    }

    private static void get(String path) throws Exception {
      URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + path);
      uri.toURL().openStream().close();
    }

    @Test
    void asksForWhatLeaks() throws Exception {
      get("/open");
    }

    @Test
    void asksForWhatDoesNot() throws Exception {
      get("/");
    }
  }

  /** Threads that were there before any test. */
  static class Background {
    private static final SynchronousQueue<Runnable> WORK = new SynchronousQueue<>();

    static {
      Thread worker = new Thread(Background::work);
      worker.setDaemon(true);
      worker.start();
    }

    private static void work() {
      try {
        while (true) {
          WORK.take().run();
          WORK.take();
        }
      } catch (InterruptedException e) {
        // It is over.
      }
    }

    static void leave(Runnable work) throws InterruptedException {
      WORK.put(work);
      WORK.put(() -> {}); // it is done
    }
  }

  /** In each of the tests such a thread leaves something. */
  @NoLeaks
  static class BesideEach {
    @BeforeAll
    static void start() throws InterruptedException {
      Background.leave(() -> {});
    }

    @RepeatedTest(4)
    void passes() throws InterruptedException {
      Background.leave(() -> open());
    }
  }

  /** Once, which is as a pool or a cache does it. */
  @NoLeaks
  static class BesideOne {
    private static boolean filled;

    @BeforeAll
    static void start() throws InterruptedException {
      Background.leave(() -> {});
    }

    @RepeatedTest(4)
    void passes() throws InterruptedException {
      if (!filled) {
        filled = true;
        Background.leave(() -> open());
      }
    }
  }

  @ExtendWith(LeashExtension.class)
  static class Plain {
    @Test
    void leaks() {
      open();
    }

    @Test
    void cleans() {
      BUS.unregister(open());
    }

    @Test
    void cleansLater() {
      Screen screen = open();
      CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)
          .execute(() -> BUS.unregister(screen));
    }

    @Test
    void failsAnyway() {
      open();
      fail("for another reason");
    }

    @Test
    @AllowLeaks(reason = "the bus is as old as the JVM")
    void mayLeak() {
      open();
    }

    @Test
    @AllowLeaks(reason = "nobody knows any more")
    void mightLeak() {}

    @RepeatedTest(2)
    void repeats() {
      open();
    }

    @TestFactory
    Stream<DynamicTest> makes() {
      return Stream.of("one", "two").map(name -> DynamicTest.dynamicTest(name, Samples::open));
    }

    @Nested
    class Inner {
      @Test
      void leaksInside() {
        open();
      }
    }

    @Nested
    @AllowLeaks(reason = "a whole class")
    class Allowed {
      @Test
      void leaksInPeace() {
        open();
      }

      @Test
      @NoLeaks
      void mayNotLeak() {
        open();
      }
    }
  }

  /** Everything that only the instance holds goes with it. */
  @NoLeaks
  static class Fields {
    private final EventBus own = new EventBus();
    private final Screen screen = open(own);
    private EventBus shared = BUS;
    private Screen opened;

    @BeforeEach
    void register() {
      open(own);
      opened = open(shared);
    }

    @AfterEach
    void unregister() {
      shared.unregister(opened);
    }

    @Test
    void holdsItsSource() {
      open(own);
    }

    @Test
    void holdsWhatIsNotItsOwn() {
      open(shared);
    }

    @Nested
    class Inner {
      @Test
      void holdsItInTheOuterInstance() {
        open(own);
      }
    }
  }

  @NoLeaks
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstance {
    private final EventBus own = new EventBus();

    @Test
    void leaksIntoTheInstance() {
      open(own);
    }

    @Test
    void cleans() {
      own.unregister(open(own));
    }
  }

  @NoLeaks
  static class Once {
    @BeforeAll
    static void start() {
      open();
    }

    @Test
    void passes() {}
  }

  static class OnlyOne {
    @Test
    void isNotLookedAt() {
      open();
    }

    @Test
    @NoLeaks
    void isLookedAt() {
      open();
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @NoLeaks
  static class Parallel {
    @RepeatedTest(20)
    void cleans() throws InterruptedException {
      Screen screen = open();
      Thread.sleep(5);
      BUS.unregister(screen);
    }

    @RepeatedTest(5)
    void leaks() throws InterruptedException {
      Thread.sleep(5);
      open();
    }
  }

  /** A library registers, asked by one test again and again before another one asks. */
  @NoLeaks
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class Callers {
    private static ExecutorService pool() {
      return Executors.newFixedThreadPool(1);
    }

    @Order(1)
    @AllowLeaks(reason = "it is the other test that is of interest")
    @RepeatedTest(20)
    void asksOften() {
      MoreExecutors.addDelayedShutdownHook(pool(), 1, TimeUnit.SECONDS);
    }

    @Order(2)
    @Test
    void asksOnce() {
      MoreExecutors.addDelayedShutdownHook(pool(), 1, TimeUnit.SECONDS);
    }
  }

  static class Repeated {
    private static final List<Screen> CACHE = new java.util.ArrayList<>();

    @Test
    @LeakRounds
    void grows() {
      open();
    }

    @Test
    @LeakRounds(5)
    void fills() {
      if (CACHE.size() < 3) {
        CACHE.add(open());
      }
    }

    @Test
    @LeakRounds(2)
    void provesNothing() {}
  }
}
