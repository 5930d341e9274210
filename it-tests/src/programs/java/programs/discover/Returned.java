package programs.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lists that an object hands out, for others to write into. The property {@code style} says which
 * is used, a hundred times; the leaky side never takes back, the clean one does.
 */
public class Returned {

  /** Told when something changes. */
  interface Observer {
    void changed(String what);
  }

  /** Stands between a request and its answer. */
  interface Filter {
    Object filter(Object request, Object next);
  }

  /** Has lists, and adds nothing itself. */
  static class Model {
    private final List<Observer> observers = new ArrayList<>();
    private final List<Consumer<String>> hooks = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Observer> byName = new HashMap<>();
    final List<Observer> open = new ArrayList<>();

    Map<String, Observer> byName() {
      return byName;
    }

    List<Observer> getObservers() {
      return observers;
    }

    List<Consumer<String>> getHooks() {
      return hooks;
    }

    List<Filter> getFilters() {
      return filters;
    }

    List<Part> getParts() {
      return parts;
    }

    void change(String what) {
      for (Observer each : observers) {
        each.changed(what);
      }
      for (Observer each : open) {
        each.changed(what);
      }
      for (Observer each : byName.values()) {
        each.changed(what);
      }
    }

    int size() {
      int size = 0;
      for (Part each : parts) {
        size += each.size();
      }
      return size;
    }

    void close() {
      observers.clear();
    }
  }

  /** Data. */
  static class Part {
    int size() {
      return 1;
    }
  }

  /** Listens itself. */
  static class View implements Observer {
    private int changes;

    @Override
    public void changed(String what) {
      changes++;
    }

    void open(Model model) {
      model.getObservers().add(this);
    }

    void close(Model model) {
      model.getObservers().remove(this);
    }
  }

  private static final Model MODEL = new Model();

  public static void main(String[] args) {
    String style = System.getProperty("style");
    for (int i = 0; i < 100; i++) {
      Runnable release = open(style, i);
      if (!args[0].equals("leaky")) {
        release.run();
      }
    }
    if (style.equals("cleared")) {
      MODEL.close();
    }
    System.out.println(MODEL.size());
  }

  private static Runnable open(String style, int i) {
    switch (style) {
      case "lambda" -> {
        Consumer<String> hook = text -> System.out.println(text + i);
        MODEL.getHooks().add(hook);
        return () -> MODEL.getHooks().remove(hook);
      }
      case "filter" -> {
        List<Filter> filters = MODEL.getFilters();
        Filter filter = new Once(i);
        filters.add(filter);
        return () -> MODEL.getFilters().removeIf(each -> each == filter);
      }
      case "map" -> {
        MODEL.byName().put("name " + i, new View());
        return () -> MODEL.byName().remove("name " + i);
      }
      case "field" -> {
        MODEL.open.add(new View());
        return Returned::takeLast;
      }
      case "data" -> {
        Part part = new Part();
        MODEL.getParts().add(part);
        return () -> MODEL.getParts().remove(part);
      }
      default -> {
        View view = new View();
        view.open(MODEL);
        return () -> view.close(MODEL);
      }
    }
  }

  /** In a way that no call of the list shows. */
  private static void takeLast() {
    Iterator<Observer> each = MODEL.open.iterator();
    while (each.hasNext()) {
      each.next();
    }
    each.remove();
  }

  private record Once(int number) implements Filter {
    @Override
    public Object filter(Object request, Object next) {
      return next;
    }
  }
}
