package programs.netty;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.netty.util.HashedWheelTimer;
import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.Future;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Threads and timers of sessions. */
public class Executing {
  private static final DefaultThreadFactory DAEMONS = new DefaultThreadFactory("daemon", true);
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
}
