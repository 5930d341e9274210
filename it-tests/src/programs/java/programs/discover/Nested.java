package programs.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Register calls that make other register calls, all in one package. The property {@code style}
 * says which are made, a hundred times; the leaky side does not take back all that was kept.
 */
public class Nested {

  private static final int TIMES = 100;

  /** Knows a listener by the number that it gave it. */
  static class Wire {
    private final Map<Integer, Consumer<String>> receivers = new HashMap<>();
    private int last;

    int addReceiver(Consumer<String> receiver) {
      receivers.put(++last, receiver);
      return last;
    }

    void removeReceiver(int number) {
      receivers.remove(number);
    }

    void send(String text) {
      receivers.values().forEach(it -> it.accept(text));
    }
  }

  interface Guest {
    void told(String text);
  }

  /** Remembers the numbers of its guests: of one who comes again, only the last one. */
  static class Topic {
    private final Wire wire = new Wire();
    private final Map<Guest, Integer> numbers = new HashMap<>();

    void join(Guest guest) {
      numbers.put(guest, wire.addReceiver(text -> guest.told(text)));
    }

    void leave(Guest guest) {
      Integer number = numbers.remove(guest);
      if (number != null) {
        wire.removeReceiver(number);
      }
    }

    void send(String text) {
      wire.send(text);
    }
  }

  /** Tells its listeners that it is going to be thrown away. */
  static class Picture {
    private final List<Runnable> endings = new ArrayList<>();
    private int shown;

    void onEnd(Runnable ending) {
      endings.add(ending);
    }

    void notOnEnd(Runnable ending) {
      endings.remove(ending);
    }

    void show(String where) {
      shown++;
      System.out.println(where + shown);
    }

    void end() {
      List.copyOf(endings).forEach(Runnable::run);
    }
  }

  /** Remembers what was drawn, and listens to the pictures that it has drawn. */
  static class Canvas {
    private final Map<Picture, Runnable> drawn = new LinkedHashMap<>();

    void draw(Picture picture) {
      Runnable ending = () -> drawn.remove(picture);
      drawn.put(picture, ending);
      picture.onEnd(ending);
    }

    void repeat() {
      drawn.keySet().forEach(it -> it.show("again"));
    }

    void dispose(boolean all) {
      if (all) {
        drawn.forEach((picture, ending) -> picture.notOnEnd(ending));
      }
      drawn.clear();
    }
  }

  private static final Topic TOPIC = new Topic();
  private static final Picture LOGO = new Picture();

  public static void main(String[] args) {
    boolean clean = args[0].equals("clean");
    for (int i = 0; i < TIMES; i++) {
      if (System.getProperty("style").equals("facade")) {
        visit(clean);
      } else {
        paint(clean);
      }
    }
    TOPIC.send("end");
  }

  /** Comes again and again. */
  private static void visit(boolean clean) {
    Guest guest = System.out::println;
    for (int i = 0; i < 5; i++) {
      TOPIC.join(guest);
      if (clean) {
        TOPIC.leave(guest);
      }
    }
  }

  private static void paint(boolean clean) {
    Canvas canvas = new Canvas();
    canvas.draw(LOGO);
    canvas.repeat();
    canvas.dispose(clean);
  }
}
