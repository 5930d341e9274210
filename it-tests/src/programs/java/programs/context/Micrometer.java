package programs.context;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Hooks;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The ways of Micrometer's context propagation, to a thread that nobody else knows of. */
public class Micrometer {

  public static void main(String[] args) throws Exception {
    if (args.length > 0) {
      ContextRegistry.getInstance(); // before there is any scope
    }
    Hooks.enableAutomaticContextPropagation();
    OwnPool pool = new OwnPool();
    ContextSnapshotFactory factory = ContextSnapshotFactory.builder().build();
    Work.hand("snapshot", work -> pool.run(factory.captureAll().wrap(work)));
    Work.hand("snapshot, by hand", work -> byHand(pool, factory.captureAll(), work));
    Work.hand(
        "snapshot executor",
        work ->
            pool.await(() -> ContextExecutorService.wrap(pool, factory::captureAll).execute(work)));
    Work.hand("Reactor automatic", work -> signal(pool, work));
    System.out.println(
        "accessors " + ContextRegistry.getInstance().getThreadLocalAccessors().size());
    Work.tell();
    Runtime.getRuntime().exit(0);
  }

  private static void byHand(OwnPool pool, ContextSnapshot snapshot, Runnable work) {
    pool.run(
        () -> {
          try (ContextSnapshot.Scope scope = snapshot.setThreadLocals()) {
            work.run();
          }
        });
  }

  /** The signal comes from a thread that works for nobody. */
  private static void signal(OwnPool pool, Runnable work) {
    Sinks.One<String> sink = Sinks.one();
    Mono<String> worked = sink.asMono().doOnNext(signal -> work.run()).contextCapture();
    worked.subscribe();
    pool.run(() -> sink.tryEmitValue("now"));
  }

  /** A pool as a library would write one: a thread and a queue. */
  static final class OwnPool extends AbstractExecutorService {
    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    OwnPool() {
      Thread thread = new Thread(this::work);
      thread.setDaemon(true);
      thread.start();
    }

    private void work() {
      try {
        while (true) {
          tasks.take().run();
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    void run(Runnable task) {
      await(() -> execute(task));
    }

    /** Until all that was handed over is done. */
    void await(Runnable hand) {
      hand.run();
      CountDownLatch done = new CountDownLatch(1);
      execute(done::countDown);
      try {
        done.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void execute(Runnable task) {
      tasks.add(task);
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return false;
    }
  }
}
