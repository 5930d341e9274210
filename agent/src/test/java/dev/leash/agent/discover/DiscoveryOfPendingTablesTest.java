package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Maps of what a method waits for, until somebody takes it out and tells it. */
class DiscoveryOfPendingTablesTest {

  private static final String PUT =
      "java/util/Map.put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object; 0";
  private static final String REMOVE =
      "java/util/Map.remove(Ljava/lang/Object;)Ljava/lang/Object; ";

  @Test
  void what_a_method_makes_keeps_and_waits_for_is_registered_where_it_is_put_in() {
    Sources source =
        Sources.of(
            """
            class Calls {
              private final Map<Integer, CompletableFuture<String>> open = new HashMap<>();
              private int next;
              String call(String what) throws Exception {
                int id = next++;
                CompletableFuture<String> answer = new CompletableFuture<>();
                open.put(id, answer);
                try {
                  return answer.get(1, TimeUnit.SECONDS);
                } catch (TimeoutException e) {
                  open.remove(id);
                  throw e;
                }
              }
              void answer(int id, String text) { open.remove(id).complete(text); }
              void close() { open.clear(); }
            }
            """);

    assertThat(source.pending())
        .containsExactlyInAnyOrder(
            "register Calls.call(java.lang.String) at " + PUT,
            "release Calls.call(java.lang.String) at " + PUT,
            "release Calls.call(java.lang.String) at " + REMOVE + "0",
            "release Calls.answer(int, java.lang.String) at " + REMOVE + "0",
            "clear Calls.close()");
    assertThat(source.hooks()).isEmpty();
  }

  @Test
  void the_answer_may_come_to_an_object_inside() {
    Sources source =
        Sources.of(
            """
            class Cell {
              private String text;
              synchronized void set(String t) { text = t; notifyAll(); }
              synchronized String get() throws InterruptedException { wait(9); return text; }
            }
            class Calls {
              private final Map<Integer, Cell> open = new HashMap<>();
              private final Consumer<Integer> answers;
              Calls() {
                answers = new Consumer<Integer>() {
                  public void accept(Integer id) { open.remove(id).set("yes"); }
                };
              }
              String call(int id) throws InterruptedException {
                Cell cell = new Cell();
                open.put(id, cell);
                return cell.get();
              }
            }
            """);

    assertThat(source.pending())
        .containsExactlyInAnyOrder(
            "register Calls.call(int) at " + PUT,
            "release Calls.call(int) at " + PUT,
            "release 1.accept(java.lang.Integer) at " + REMOVE + "0");
  }

  @Test
  void what_nobody_waits_for_is_data() {
    Sources source =
        Sources.of(
            """
            class Session {
              private String user;
              void rename(String name) { user = name; }
            }
            class Sessions {
              private final Map<Integer, Session> open = new HashMap<>();
              private int next;
              int open(String user) {
                Session session = new Session();
                session.rename(user);
                open.put(next, session);
                return next++;
              }
              void close(int id) { open.remove(id).rename(null); }
            }
            """);

    assertThat(source.pending()).isEmpty();
  }

  @Test
  void a_map_from_which_something_goes_out_of_sight_is_left_alone() {
    Sources source =
        Sources.of(
            """
            class Calls {
              private static final Map<Integer, FutureTask<String>> OPEN = new HashMap<>();
              String call(int id) throws Exception {
                FutureTask<String> task = new FutureTask<>(() -> "");
                OPEN.put(id, task);
                return task.get();
              }
              static void answer(int id) { OPEN.remove(id).run(); }
              static void tidy() { OPEN.values().removeIf(FutureTask::isDone); }
            }
            """);

    assertThat(source.pending()).isEmpty();
  }
}
