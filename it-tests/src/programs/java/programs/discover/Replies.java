package programs.discover;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks and waits for answers, each under a number of its own; one in four never comes. */
public class Replies {

  public static void main(String[] args) throws Exception {
    Replies replies = new Replies(args[0].equals("forgets"));
    int answered = 0;
    for (int i = 0; i < 40; i++) {
      answered += replies.ask(i, i % 4 != 3) ? 1 : 0;
    }
    Thread.sleep(700);
    System.out.println(answered + " answers, " + replies.waiting.size() + " left");
  }

  interface Reply {
    void came(String text);
  }

  private final Map<String, Reply> waiting = new ConcurrentHashMap<>();
  private final boolean forgets;

  private Replies(boolean forgets) {
    this.forgets = forgets;
  }

  private boolean ask(int number, boolean online) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    expect("n" + number, text -> answer.complete(text + number));
    if (online) {
      received("n" + number);
    }
    try {
      return answer.get(10, TimeUnit.MILLISECONDS) != null;
    } catch (TimeoutException e) {
      if (!forgets) {
        forget("n" + number);
      }
      return false;
    }
  }

  void expect(String id, Reply reply) {
    waiting.put(id, reply);
  }

  Reply forget(String id) {
    return waiting.remove(id);
  }

  private void received(String id) {
    Reply reply = forget(id);
    if (reply != null) {
      reply.came("yes");
    }
  }
}
