package dev.leash.benchmarks.peer;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.StackTrace;

/** A flight recorder event with its stack for the begin, one without for the end. */
final class JfrPeer implements Peer {

  @Name("dev.leash.benchmarks.Registered")
  @StackTrace(true)
  private static final class Registered extends Event {
    private long id;
  }

  @Name("dev.leash.benchmarks.Released")
  @StackTrace(false)
  private static final class Released extends Event {
    private long id;
  }

  JfrPeer() {
    Recording recording = new Recording();
    recording.enable(Registered.class).withStackTrace();
    recording.enable(Released.class);
    recording.setMaxSize(64 << 20);
    recording.start();
  }

  @Override
  public void pair(Object source, Object listener) {
    Registered registered = new Registered();
    registered.id = 1;
    registered.commit();
    Released released = new Released();
    released.id = 1;
    released.commit();
  }
}
