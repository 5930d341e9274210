package programs.discover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls that wait for an answer which never comes, and what they wait for stays in a map. The
 * property {@code style} says how, a hundred times; the leaky side forgets to take it out. The
 * style {@code answered} gets its answers, and {@code again} asks the same thing again and again.
 */
public class Pending {

  /** Waits for one text. */
  static class Cell {
    private String text;

    synchronized void set(String answer) {
      text = answer;
      notifyAll();
    }

    synchronized String get(long millis) throws InterruptedException, TimeoutException {
      if (text == null) {
        wait(millis);
      }
      if (text == null) {
        throw new TimeoutException();
      }
      return text;
    }
  }

  /** Asks, and waits. */
  static class Blocking {
    private final Map<Integer, Cell> waiting = new HashMap<>();
    private final boolean forgets;
    private int next;

    Blocking(boolean forgets) {
      this.forgets = forgets;
    }

    String ask(String question) throws InterruptedException {
      int id = next++;
      Cell cell = new Cell();
      waiting.put(id, cell);
      if (question.isEmpty()) {
        answer(id, "yes");
      }
      try {
        return cell.get(1);
      } catch (TimeoutException e) {
        if (!forgets) {
          waiting.remove(id);
        }
        return "nothing";
      }
    }

    void answer(int id, String text) {
      Cell cell = waiting.remove(id);
      if (cell != null) {
        cell.set(text);
      }
    }
  }

  /** Asks, and lets others wait; what is asked again takes the place of what was asked before. */
  static class Returning {
    private final ConcurrentHashMap<String, CompletableFuture<String>> waiting =
        new ConcurrentHashMap<>();

    CompletableFuture<String> ask(String question) {
      CompletableFuture<String> answer = new CompletableFuture<>();
      waiting.put("re: " + question, answer);
      return answer;
    }

    void answer(String question, String text) {
      CompletableFuture<String> asked = waiting.remove("re: " + question);
      if (asked != null) {
        asked.complete(text);
      }
    }

    void giveUp(String question) {
      waiting.remove("re: " + question);
    }
  }

  static final List<Object> SEEN = new ArrayList<>();
  static final Returning RETURNING = new Returning();

  public static void main(String[] args) throws Exception {
    boolean leaky = args[0].equals("leaky");
    Blocking blocking = new Blocking(leaky);
    for (int i = 0; i < 100; i++) {
      switch (System.getProperty("style")) {
        case "blocking" -> blocking.ask("how?");
        case "answered" -> blocking.ask("");
        case "returned" -> ask("question " + i, leaky);
        case "again" -> ask("question", true);
        default -> throw new IllegalArgumentException();
      }
    }
    SEEN.add(blocking);
  }

  private static void ask(String question, boolean leaky) throws Exception {
    CompletableFuture<String> answer = RETURNING.ask(question);
    if (leaky) {
      SEEN.add(answer);
    }
    try {
      answer.get(1, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      if (!leaky) {
        RETURNING.giveUp(question);
      }
    }
  }
}
