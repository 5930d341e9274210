package programs.actors;

import com.typesafe.config.ConfigFactory;
import java.time.Duration;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Cancellable;
import org.apache.pekko.actor.Scheduler;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Tasks and messages that come again and again. */
public class PekkoSchedules {
  private static final Duration LATER = Duration.ofHours(1);

  private static final ActorSystem SYSTEM =
      ActorSystem.create(
          "test",
          ConfigFactory.parseString(
                  "pekko { daemonic = on, coordinated-shutdown.run-by-jvm-shutdown-hook = off }")
              .withFallback(ConfigFactory.load()));

  private static final Scheduler SCHEDULER = SYSTEM.scheduler();

  public static void main(String[] args) throws Exception {
    Forms.run(PekkoSchedules.class, args);
  }

  static Release rate() {
    Runnable task = new Object()::hashCode;
    Cancellable tick = SCHEDULER.scheduleAtFixedRate(LATER, LATER, task, SYSTEM.dispatcher());
    return tick::cancel;
  }

  static Release delay() {
    Runnable task = new Object()::hashCode;
    Cancellable tick = SCHEDULER.scheduleWithFixedDelay(LATER, LATER, task, SYSTEM.dispatcher());
    return tick::cancel;
  }

  static Release message() {
    ActorRef nobody = ActorRef.noSender();
    Cancellable tick =
        SCHEDULER.scheduleAtFixedRate(
            LATER, LATER, SYSTEM.deadLetters(), "tick", SYSTEM.dispatcher(), nobody);
    return tick::cancel;
  }

  @Odd
  static void once() {
    SCHEDULER.scheduleOnce(LATER, () -> {}, SYSTEM.dispatcher());
  }

  @Odd
  static void cancelledTwice() {
    Cancellable tick = SCHEDULER.scheduleAtFixedRate(LATER, LATER, () -> {}, SYSTEM.dispatcher());
    tick.cancel();
    tick.cancel();
  }
}
