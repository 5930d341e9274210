package programs.resilience4j;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/** Asks to be told of errors at every call, or once. */
public class Calls {
  private static final CircuitBreaker BREAKER = CircuitBreaker.ofDefaults("backend");

  public static void main(String[] args) {
    Call once = new Call();
    if (args[0].equals("clean")) {
      once.listen();
    }
    for (int i = 0; i < 100; i++) {
      if (args[0].equals("leaky")) {
        new Call().listen();
      }
    }
  }

  /** One of many. */
  static class Call {
    int errors;

    void listen() {
      Calls.listen(this);
    }
  }

  private static void listen(Call call) {
    BREAKER.getEventPublisher().onError(event -> call.errors++);
  }
}
