package programs.discover;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Event APIs that keep their listeners in something else than a plain list. The property {@code
 * style} says which is used, a hundred times; the leaky side never takes back, the clean one does.
 */
public class Holders {

  /** One function that calls all. */
  static class Composed {
    private Consumer<String> all = text -> {};

    void add(Consumer<String> code) {
      all = all.andThen(code);
    }

    void reset() {
      all = text -> {};
    }

    void emit(String text) {
      all.accept(text);
    }
  }

  /** Nodes, the new ones at the end. */
  static class Chain {
    private static class Node {
      private Runnable code;
      private Node next;
    }

    private Node head;
    private Node tail;

    void append(Runnable code) {
      Node node = new Node();
      node.code = code;
      if (tail == null) {
        head = node;
      } else {
        tail.next = node;
      }
      tail = node;
    }

    void cut(Runnable code) {
      Node before = null;
      for (Node node = head; node != null; node = node.next) {
        if (node.code == code) {
          if (before == null) {
            head = node.next;
          } else {
            before.next = node.next;
          }
          tail = tail == node ? before : tail;
          return;
        }
        before = node;
      }
    }

    void emit() {
      for (Node node = head; node != null; node = node.next) {
        node.code.run();
      }
    }
  }

  /** Makes the connection itself. */
  static class Feeds {
    interface Connection {
      void send(String text);
    }

    private final Map<String, Connection> open = new ConcurrentHashMap<>();

    Connection connect(String name) {
      Connection connection = new Console(name);
      open.put(name, connection);
      return connection;
    }

    void disconnect(String name) {
      open.remove(name);
    }

    void emit(String text) {
      open.values().forEach(it -> it.send(text));
    }
  }

  record Console(String name) implements Feeds.Connection {
    @Override
    public void send(String text) {
      System.out.println(name + text);
    }
  }

  /** A stage tells those who enter that they are on it, and they listen to the lights then. */
  static class Stage {
    interface Actor {
      void onEntered();

      void dance(String tune);

      void left();
    }

    private final List<Actor> actors = new ArrayList<>();

    void enter(Actor actor) {
      actors.add(actor);
      actor.onEntered();
    }

    void play(String tune) {
      actors.forEach(it -> it.dance(tune));
    }

    void leave(Actor actor) {
      actors.remove(actor);
      actor.left();
    }
  }

  static class Lights {
    private final List<Runnable> watching = new ArrayList<>();

    void watch(Runnable code) {
      watching.add(code);
    }

    void unwatch(Runnable code) {
      watching.remove(code);
    }

    void change() {
      watching.forEach(Runnable::run);
    }
  }

  /** Listens for as long as it is on the stage, or for ever. */
  record Dancer(boolean forgets, Runnable step) implements Stage.Actor {
    @Override
    public void onEntered() {
      LIGHTS.watch(step);
    }

    @Override
    public void dance(String tune) {
      step.run();
    }

    @Override
    public void left() {
      if (!forgets) {
        LIGHTS.unwatch(step);
      }
    }
  }

  /** Places in an array, which are given up. */
  static class Places {
    private Runnable[] all = new Runnable[8];
    private int count;

    void take(Runnable code) {
      if (count == all.length) {
        all = Arrays.copyOf(all, 2 * count);
      }
      all[count++] = code;
    }

    void giveUp(int place) {
      all[place] = null;
      count = place;
    }

    void emit() {
      for (int i = 0; i < count; i++) {
        all[i].run();
      }
    }
  }

  /** The last few. */
  static class Ring {
    private final Runnable[] last = new Runnable[8];
    private int at;

    void add(Runnable code) {
      last[at++ % last.length] = code;
    }

    void emit() {
      for (Runnable code : last) {
        if (code != null) {
          code.run();
        }
      }
    }
  }

  /** Wrappers that hold weakly. */
  static class Pale {
    private record Ghost(WeakReference<Runnable> code) {
      void haunt() {
        Runnable there = code.get();
        if (there != null) {
          System.out.println(there);
          there.run();
        }
      }
    }

    private final List<Ghost> ghosts = new ArrayList<>();

    void add(Runnable code) {
      ghosts.add(new Ghost(new WeakReference<>(code)));
    }

    void emit() {
      ghosts.forEach(Ghost::haunt);
    }
  }

  /** The object that has the list goes, and the list with it. */
  static class Seasons {
    private static class Season {
      private final List<Runnable> plans = new ArrayList<>();
    }

    private Season now = new Season();

    void plan(Runnable code) {
      now.plans.add(code);
    }

    void over() {
      now = new Season();
    }

    void emit() {
      now.plans.forEach(Runnable::run);
    }
  }

  /** Filled when the class is initialized. */
  static class Codecs {
    private static final Map<Integer, Runnable> BY_NUMBER = new HashMap<>();

    static {
      for (int i = 0; i < 100; i++) {
        int number = i;
        register(i, () -> SEEN.add(number));
      }
    }

    private static void register(int number, Runnable code) {
      BY_NUMBER.put(number, code);
    }

    static void run(int number) {
      BY_NUMBER.get(number).run();
    }
  }

  static final Composed COMPOSED = new Composed();
  static final Chain CHAIN = new Chain();
  static final Feeds FEEDS = new Feeds();
  static final Stage STAGE = new Stage();
  static final Lights LIGHTS = new Lights();
  static final Places PLACES = new Places();
  static final Ring RING = new Ring();
  static final Pale PALE = new Pale();
  static final Seasons SEASONS = new Seasons();
  static final List<Object> SEEN = new ArrayList<>();

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      open(System.getProperty("style"), args[0].equals("leaky"), i);
    }
  }

  private static void open(String style, boolean leaky, int i) {
    Runnable task = () -> SEEN.add(i);
    switch (style) {
      case "composed" -> {
        COMPOSED.add(text -> SEEN.add(i));
        if (!leaky) {
          COMPOSED.reset();
        }
      }
      case "chain" -> {
        CHAIN.append(task);
        if (!leaky) {
          CHAIN.cut(task);
        }
      }
      case "made" -> {
        FEEDS.connect("feed " + i);
        if (!leaky) {
          FEEDS.disconnect("feed " + i);
        }
      }
      case "calledBack" -> perform(new Dancer(leaky, task));
      case "places" -> {
        PLACES.take(task);
        PLACES.giveUp(0);
      }
      case "ring" -> RING.add(task);
      case "pale" -> {
        SEEN.add(task);
        PALE.add(task);
      }
      case "seasons" -> {
        SEASONS.plan(task);
        SEASONS.over();
      }
      case "initializer" -> Codecs.run(i);
      default -> throw new IllegalArgumentException(style);
    }
  }

  private static void perform(Stage.Actor actor) {
    STAGE.enter(actor);
    STAGE.leave(actor);
  }
}
