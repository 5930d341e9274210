package programs.discover;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Event APIs that choose themselves whom they take out, or that chain one to the other. The
 * property {@code style} says which is used, a hundred times; the leaky side never takes back, the
 * clean one does.
 */
public class Chosen {

  /** Takes out those of a job. */
  static class Server {
    interface Listener {
      String job();

      void event(String text);
    }

    private final List<Listener> listeners = new ArrayList<>();

    void add(Listener listener) {
      listeners.add(listener);
    }

    void removeJob(String job) {
      for (Iterator<Listener> i = listeners.iterator(); i.hasNext(); ) {
        if (i.next().job().equals(job)) {
          i.remove();
        }
      }
    }

    void fire(String text) {
      listeners.forEach(it -> it.event(text));
    }
  }

  record Job(String job) implements Server.Listener {
    @Override
    public void event(String text) {
      SEEN.add(text + job);
    }
  }

  /** Passes on to what was there before. */
  static class Relay {
    interface Sink {
      void take(String text);
    }

    record Both(Sink first, Sink second) implements Sink {
      @Override
      public void take(String text) {
        first.take(text);
        second.take(text);
      }
    }

    private Sink sink;

    void add(Sink more) {
      sink = sink == null ? more : new Both(sink, more);
    }

    void reset() {
      sink = null;
    }

    void send(String text) {
      if (sink != null) {
        sink.take(text);
      }
    }
  }

  static final Server SERVER = new Server();
  static final Relay RELAY = new Relay();
  static final List<Object> SEEN = new ArrayList<>();

  public static void main(String[] args) {
    boolean leaky = args[0].equals("leaky");
    for (int i = 0; i < 100; i++) {
      if (System.getProperty("style").equals("relay")) {
        relay(leaky, i);
      } else {
        listen(leaky, "job " + i);
      }
    }
    SERVER.fire("all ");
    RELAY.send("sent");
  }

  private static void listen(boolean leaky, String name) {
    open(name);
    SERVER.removeJob(leaky ? "none" : name);
  }

  private static void open(String name) {
    SERVER.add(new Job(name));
  }

  private static void relay(boolean leaky, int i) {
    open(i);
    if (!leaky) {
      RELAY.reset();
    }
  }

  private static void open(int i) {
    RELAY.add(text -> SEEN.add(text + i));
  }
}
