package programs.mbassador;

import java.util.ArrayList;
import java.util.List;
import net.engio.mbassy.bus.MBassador;
import net.engio.mbassy.listener.Handler;
import net.engio.mbassy.listener.Listener;
import net.engio.mbassy.listener.References;
import programs.Rounds;
import programs.Rounds.Release;

/** Listeners that ask to be held strongly, and some that don't. */
public class Bus {
  private static final MBassador<String> BUS = new MBassador<>(error -> {});
  private static final List<Object> CACHE = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], args[0].equals("weak") ? Bus::hold : Bus::open);
    BUS.publish("hello");
    BUS.shutdown();
  }

  private static Release open() {
    Object listener = new Strong();
    BUS.subscribe(listener);
    BUS.subscribe(listener);
    return () -> BUS.unsubscribe(listener);
  }

  /** Others hold it, the bus doesn't. */
  private static Release hold() {
    Object listener = new Weak();
    CACHE.add(listener);
    BUS.subscribe(listener);
    return () -> {};
  }

  /** One of many; told by two methods. */
  @Listener(references = References.Strong)
  public static class Strong {
    @Handler
    public void hear(String event) {}

    @Handler
    public void hearToo(Object event) {}
  }

  /** One of many. */
  public static class Weak {
    @Handler
    public void hear(String event) {}
  }
}
