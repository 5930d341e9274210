package dev.leash.registry;

import dev.leash.snapshot.CleanupFailure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The latest releases that threw, as text. Thread-safe; bounded. */
final class ReleaseFailures {

  /** So many are kept. */
  static final int MOST = 50;

  private static final int LONGEST = 300;

  private final Deque<CleanupFailure> latest = new ArrayDeque<>();
  private final AtomicLong count = new AtomicLong();

  /** Runs on a thread of Leash: asking the error for its message calls foreign code. */
  void add(Registration registration, Throwable error, long now) {
    count.incrementAndGet();
    String text = text(error);
    CleanupFailure failure =
        new CleanupFailure(registration.id(), registration.site().toString(), text, now);
    synchronized (latest) {
      if (latest.size() == MOST) {
        latest.removeFirst();
      }
      latest.addLast(failure);
    }
  }

  private static String text(Throwable error) {
    String message;
    try {
      message = error.getMessage();
    } catch (Throwable t) {
      message = null;
    }
    String type = error.getClass().getName();
    String text = message == null ? type : type + ": " + message;
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** How many there were, those forgotten included. */
  long count() {
    return count.get();
  }

  List<CleanupFailure> all() {
    synchronized (latest) {
      return new ArrayList<>(latest);
    }
  }
}
