package programs.context;

import dev.leash.Leash;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.util.concurrent.DefaultEventExecutor;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.vertx.core.Vertx;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Pools and timers that are none of the JDK's executors. */
public class Pools {

  public static void main(String[] args) throws Exception {
    timer();
    EventExecutor loop = new NioEventLoopGroup(1).next();
    netty("event loop", loop);
    netty("event executor", new DefaultEventExecutor());
    ThreadPoolExecutor tomcat =
        new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>());
    pool("Tomcat", tomcat);
    Work.hand("Tomcat, submitted", work -> tomcat.submit(work).get());
    QueuedThreadPool jetty = new QueuedThreadPool(6, 1);
    jetty.start();
    pool("Jetty", jetty);
    vertx();
    Work.tell();
    Runtime.getRuntime().exit(0);
  }

  private static void timer() throws Exception {
    Timer timer = new Timer();
    Work.hand("Timer", work -> times(1, work, task -> timer.schedule(task, 1)));
    Work.hand("Timer, three times", work -> times(3, work, task -> timer.schedule(task, 1, 1)));
    times(1, () -> Leash.scope().owner("unclosed").open(), task -> timer.schedule(task, 1));
    times(1, () -> Work.register(), task -> timer.schedule(task, 1));
  }

  private interface Scheduling {
    void of(TimerTask task);
  }

  private static void times(int times, Runnable work, Scheduling scheduling) throws Exception {
    CountDownLatch runs = new CountDownLatch(times);
    scheduling.of(
        new TimerTask() {
          @Override
          public void run() {
            work.run();
            runs.countDown();
            if (runs.getCount() == 0) {
              cancel();
            }
          }
        });
    runs.await();
  }

  private static void netty(String name, EventExecutor executor) throws Exception {
    pool("Netty " + name, executor);
    Work.hand("Netty " + name + ", submitted", work -> executor.submit(work).sync());
    Work.hand(
        "Netty " + name + ", scheduled",
        work -> executor.schedule(work, 1, TimeUnit.MILLISECONDS).sync());
    Work.hand(
        "Netty " + name + ", scheduled there",
        work -> executor.submit(() -> schedule(executor, work)).sync().getNow().sync());
  }

  private static Future<?> schedule(EventExecutor executor, Runnable work) {
    return executor.schedule(work, 1, TimeUnit.MILLISECONDS);
  }

  /** One thread; the same task for an owner, then for nobody; a task that forgets its scope. */
  private static void pool(String name, Executor pool) throws Exception {
    Runnable shared = () -> Work.register();
    Work.hand(
        name,
        work -> {
          pool.execute(shared);
          await(pool);
        });
    pool.execute(() -> Leash.scope().owner("unclosed").open());
    pool.execute(shared);
    await(pool);
  }

  private static void await(Executor pool) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    pool.execute(done::countDown);
    done.await();
  }

  private static void vertx() throws Exception {
    Vertx vertx = Vertx.vertx();
    var context = vertx.getOrCreateContext();
    Executor onContext = task -> context.runOnContext(none -> task.run());
    pool("Vert.x context", onContext);
    Executor worker = task -> context.executeBlocking(() -> run(task));
    pool("Vert.x worker", worker);
    var own = vertx.createSharedWorkerExecutor("own", 1);
    Executor unordered = task -> own.executeBlocking(() -> run(task), false);
    pool("Vert.x worker executor", unordered);
    Work.hand(
        "Vert.x timer",
        work -> {
          CountDownLatch done = new CountDownLatch(1);
          vertx.setTimer(
              1,
              id -> {
                work.run();
                done.countDown();
              });
          done.await();
        });
  }

  private static Object run(Runnable task) {
    task.run();
    return null;
  }
}
