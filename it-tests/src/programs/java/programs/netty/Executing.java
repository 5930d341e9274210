package programs.netty;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.netty.util.HashedWheelTimer;
import io.netty.util.Timeout;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.Future;
import java.util.concurrent.CountDownLatch;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Threads and timers of sessions. */
public class Executing {
  private static final DefaultThreadFactory DAEMONS = new DefaultThreadFactory("daemon", true);
  private static final HashedWheelTimer WHEEL = new HashedWheelTimer(DAEMONS, 10, MILLISECONDS);
  private static final DefaultEventExecutorGroup LOOPS = new DefaultEventExecutorGroup(1, DAEMONS);

  public static void main(String[] args) throws Exception {
    Forms.run(Executing.class, args);
  }

  static Release group() throws Exception {
    DefaultEventExecutorGroup group = new DefaultEventExecutorGroup(1, DAEMONS);
    group.submit(() -> {}).sync();
    return () -> group.shutdownGracefully(0, 1, SECONDS);
  }

  static Release wheel() {
    HashedWheelTimer wheel = new HashedWheelTimer(DAEMONS);
    wheel.start();
    return wheel::stop;
  }

  static Release timeout() {
    Timeout timeout = WHEEL.newTimeout(it -> {}, 1, HOURS);
    return timeout::cancel;
  }

  static Release periodic() {
    Future<?> task = LOOPS.scheduleAtFixedRate(() -> {}, 1, 1, HOURS);
    return () -> task.cancel(false);
  }

  @Odd
  static void neverStarted() {
    for (int i = 0; i < 50; i++) {
      new DefaultEventExecutorGroup(1, DAEMONS);
    }
  }

  @Odd
  static void fired() throws Exception {
    CountDownLatch fired = new CountDownLatch(50);
    for (int i = 0; i < 50; i++) {
      WHEEL.newTimeout(it -> fired.countDown(), 1, MILLISECONDS);
    }
    fired.await();
  }

  @Odd
  static void stopped() {
    HashedWheelTimer wheel = new HashedWheelTimer(DAEMONS);
    for (int i = 0; i < 50; i++) {
      wheel.newTimeout(it -> {}, 1, HOURS);
    }
    wheel.stop();
  }
}
