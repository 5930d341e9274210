package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveAction;
import org.junit.jupiter.api.Test;

class FutureRelaysTest {

  private static final String FUTURE = "java.util.concurrent.CompletableFuture$";

  /** Looked at by name, for the constructors are the JDK's own. */
  private static Class<?> named(String name) throws ClassNotFoundException {
    return Class.forName(FUTURE + name);
  }

  @Test
  void the_jdk_has_them_all() throws ClassNotFoundException {
    for (String name : new String[] {"UniRelay", "BiRelay", "CoCompletion", "AnyOf", "Signaller"}) {
      assertThat(named(name)).isNotNull();
    }
  }

  @Test
  void tasks_of_the_application_are_none() {
    assertThat(FutureRelays.include(new FutureTask<>(() -> 1))).isFalse();
    assertThat(
            FutureRelays.include(
                new RecursiveAction() {
                  @Override
                  protected void compute() {}
                }))
        .isFalse();
  }
}
