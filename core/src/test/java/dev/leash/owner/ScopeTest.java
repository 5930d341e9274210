package dev.leash.owner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private final Context outer = new Context(Owner.named("ann"), "chat", Set.of("a"));
  private final Context inner = new Context(Owner.named("bob"), null, Set.of("b"));

  @Test
  void outside_any_scope_work_is_for_nobody_in_particular() {
    assertThat(ThreadContext.current()).isSameAs(Context.NONE);
  }

  @Test
  void a_thread_is_in_the_scope_until_it_is_closed() {
    try (Scope scope = ThreadContext.open(outer)) {
      assertThat(ThreadContext.current()).isSameAs(outer);
      scope.close();
      assertThat(ThreadContext.current()).isSameAs(Context.NONE);
    }
  }

  @Test
  void after_an_inner_scope_the_outer_one_is_back() {
    try (Scope first = ThreadContext.open(outer)) {
      Scope second = ThreadContext.open(inner);
      second.close();
      second.close();
      assertThat(ThreadContext.current()).isSameAs(outer);
    }
  }

  @Test
  void the_inner_owner_and_service_win_and_tags_add_up() {
    Context both = inner.within(outer);
    assertThat(both.owner().name()).isEqualTo("bob");
    assertThat(both.service()).isEqualTo("chat");
    assertThat(both.tags()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void another_thread_is_not_in_the_scope_and_cannot_close_it() throws Exception {
    AtomicReference<Context> seen = new AtomicReference<>();
    try (Scope scope = ThreadContext.open(outer)) {
      Thread thread =
          new Thread(
              () -> {
                seen.set(ThreadContext.current());
                scope.close();
              });
      thread.start();
      thread.join();
      assertThat(seen.get()).isSameAs(Context.NONE);
      assertThat(ThreadContext.current()).isSameAs(outer);
    }
    assertThat(ThreadContext.current()).isSameAs(Context.NONE);
  }
}
