package programs.discover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Event APIs as people write them by hand, none of which has a name that tells. The property {@code
 * style} says which is used, a hundred times; the leaky side never takes back, the clean one does.
 */
public class Styles {

  /** A function that a server calls; it is given up by what the register method returned. */
  static class Signals {
    private final List<Consumer<String>> slots = new CopyOnWriteArrayList<>();

    Runnable connect(Consumer<String> slot) {
      slots.add(slot);
      return () -> slots.remove(slot);
    }

    void emit(String text) {
      slots.forEach(it -> it.accept(text));
    }
  }

  /** Passes on to what it overrides. */
  static class LoudSignals extends Signals {
    int connected;

    @Override
    Runnable connect(Consumer<String> slot) {
      connected++;
      return super.connect(slot);
    }
  }

  /** By topic. */
  static class Hub {
    private final Map<String, List<Consumer<String>>> byTopic = new HashMap<>();

    void on(String topic, Consumer<String> code) {
      byTopic.computeIfAbsent(topic, it -> new ArrayList<>()).add(code);
    }

    void off(String topic, Consumer<String> code) {
      byTopic.getOrDefault(topic, new ArrayList<>()).removeIf(it -> it == code);
    }

    void emit(String topic, String text) {
      for (Consumer<String> code : byTopic.getOrDefault(topic, List.of())) {
        code.accept(text);
      }
    }
  }

  /** By topic, and given up by what captured no more than the topic's list. */
  static class Board {
    private final Map<String, List<Consumer<String>>> byTopic = new ConcurrentHashMap<>();

    AutoCloseable pin(String topic, Consumer<String> code) {
      List<Consumer<String>> pinned =
          byTopic.computeIfAbsent(topic, it -> new CopyOnWriteArrayList<>());
      pinned.add(code);
      return () -> pinned.remove(code);
    }

    void emit(String topic, String text) {
      byTopic.getOrDefault(topic, List.of()).forEach(it -> it.accept(text));
    }
  }

  /** Answers are awaited by number. */
  static class Questions {
    private final Map<Integer, Consumer<String>> open = new ConcurrentHashMap<>();
    private int last;

    int ask(Consumer<String> reply) {
      int number = ++last;
      open.put(number, reply);
      return number;
    }

    void answer(int number, String text) {
      Consumer<String> reply = open.remove(number);
      if (reply != null) {
        reply.accept(text);
      }
    }
  }

  /** A model keeps its views, in an array that grows. */
  static class Model {
    interface View {
      void refresh(Model model);
    }

    private View[] views = {};

    void show(View view) {
      View[] more = Arrays.copyOf(views, views.length + 1);
      more[views.length] = view;
      views = more;
    }

    void hide(View view) {
      List<View> less = new ArrayList<>(Arrays.asList(views));
      less.remove(view);
      views = less.toArray(new View[0]);
    }

    void changed() {
      for (View view : views) {
        view.refresh(this);
      }
    }
  }

  /** Sessions that enter themselves. */
  abstract static class Session {
    private static final List<Session> ALL = new LinkedList<>();

    void begin() {
      ALL.add(this);
    }

    void end() {
      ALL.remove(this);
    }

    abstract void send(String text);

    static void sendAll(String text) {
      for (Session each : ALL) {
        each.send(text);
      }
    }
  }

  /** An object of its own undoes. */
  static class Feed {
    record Ticket(Feed feed, Runnable code) {
      void tear() {
        feed.readers.remove(this);
      }
    }

    private final List<Ticket> readers = new ArrayList<>();

    Ticket follow(Runnable code) {
      Ticket ticket = new Ticket(this, code);
      readers.add(ticket);
      return ticket;
    }

    void publish() {
      for (Ticket ticket : readers) {
        ticket.code().run();
      }
    }
  }

  /** Its end forgets nothing. */
  static class Lasting {
    private final List<Runnable> hooks = new ArrayList<>();
    private boolean closed;

    void before(Runnable hook) {
      hooks.add(hook);
    }

    void close() {
      closed = true;
    }

    void clear() {
      hooks.clear();
    }

    void run() {
      if (!closed) {
        hooks.forEach(Runnable::run);
      }
    }
  }

  /** A worker with a queue. */
  static class Worker extends Thread {
    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    void hand(Runnable task) {
      work.add(task);
    }

    @Override
    public void run() {
      try {
        while (true) {
          work.take().run();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** What happened last. */
  static class Recent {
    private final LinkedList<Runnable> last = new LinkedList<>();

    void add(Runnable code) {
      last.addLast(code);
      if (last.size() > 10) {
        last.removeFirst();
      }
    }

    void again() {
      last.forEach(Runnable::run);
    }
  }

  /** Data. */
  static class Order {
    interface Line {
      int price();
    }

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
      lines.add(line);
    }

    int total() {
      int sum = 0;
      for (Line line : lines) {
        sum += line.price();
      }
      return sum;
    }
  }

  static final Signals SIGNALS = new Signals();
  static final Signals LOUD = new LoudSignals();
  static final Hub HUB = new Hub();
  static final Board BOARD = new Board();
  static final Questions QUESTIONS = new Questions();
  static final Model MODEL = new Model();
  static final Feed FEED = new Feed();
  static final Lasting LASTING = new Lasting();
  static final Worker WORKER = new Worker();
  static final Recent RECENT = new Recent();
  static final Order ORDER = new Order();
  static final List<Object> SEEN = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    boolean leaky = args[0].equals("leaky");
    for (int i = 0; i < 100; i++) {
      open(System.getProperty("style"), leaky, i);
    }
  }

  private static void open(String style, boolean leaky, int i) throws Exception {
    Consumer<String> code = it -> SEEN.add(i);
    Runnable task = () -> SEEN.add(i);
    switch (style) {
      case "returned" -> {
        Runnable undo = SIGNALS.connect(code);
        if (!leaky) {
          undo.run();
        }
      }
      case "override" -> {
        Runnable undo = LOUD.connect(code);
        if (!leaky) {
          undo.run();
        }
      }
      case "topic" -> {
        HUB.on("news", code);
        if (!leaky) {
          HUB.off("news", code);
        }
      }
      case "pinned" -> {
        AutoCloseable undo = BOARD.pin("news", code);
        if (!leaky) {
          undo.close();
        }
      }
      case "number" -> {
        int number = QUESTIONS.ask(code);
        if (!leaky) {
          QUESTIONS.answer(number, "");
        }
      }
      case "array" -> {
        Model.View view = model -> SEEN.add(i);
        MODEL.show(view);
        if (!leaky) {
          MODEL.hide(view);
        }
      }
      case "self" -> {
        Session session =
            new Session() {
              @Override
              void send(String text) {
                SEEN.add(i);
              }
            };
        session.begin();
        if (!leaky) {
          session.end();
        }
      }
      case "ticket" -> {
        Feed.Ticket ticket = FEED.follow(task);
        if (!leaky) {
          ticket.tear();
        }
      }
      case "end" -> {
        LASTING.before(task);
        LASTING.close();
        if (!leaky) {
          LASTING.clear();
        }
      }
      case "worker" -> {
        if (!WORKER.isAlive()) {
          WORKER.setDaemon(true);
          WORKER.start();
        }
        WORKER.hand(task);
      }
      case "recent" -> RECENT.add(task);
      case "data" -> ORDER.add(() -> i);
      default -> throw new IllegalArgumentException(style);
    }
  }
}
