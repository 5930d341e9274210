package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.gc.GarbageCollection;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskContextsTest {

  private static final int MANY = 10_000;

  private final TaskContexts contexts = new TaskContexts();
  private final Context ann = new Context(Owner.named("ann"), null, Set.of());
  private final Context bob = new Context(Owner.named("bob"), null, Set.of());
  private final Object task = new Object();

  @Test
  void what_runs_once_runs_in_the_first_context_it_was_kept_in() {
    contexts.keep(task, ann);
    contexts.keep(task, bob);

    assertThat(contexts.kept(task)).isSameAs(ann);
    assertThat(contexts.takeKept(task)).isSameAs(ann);
  }

  @Test
  void what_was_taken_leaves_nothing_behind() {
    contexts.keep(task, ann);
    contexts.takeKept(task);
    contexts.add(task, bob);
    contexts.next(task);

    assertThat(contexts.size()).isZero();
    assertThat(contexts.kept(task)).isNull();
  }

  @Test
  void a_task_that_waits_several_times_runs_in_the_order_in_which_it_was_handed_over() {
    contexts.add(task, ann);
    contexts.add(task, Context.NONE);
    contexts.add(task, bob);

    assertThat(List.of(contexts.next(task), contexts.next(task), contexts.next(task)))
        .containsExactly(ann, Context.NONE, bob);
    assertThat(contexts.nextOrNull(task)).isNull();
  }

  @Test
  void a_task_that_was_not_accepted_is_the_last_one() {
    contexts.add(task, ann);
    contexts.add(task, bob);
    contexts.takeBack(task);

    assertThat(contexts.next(task)).isSameAs(ann);
    assertThat(contexts.nextOrNull(task)).isNull();
  }

  @Test
  void tasks_that_never_ran_are_forgotten_when_they_are_gone() {
    for (int i = 0; i < MANY; i++) {
      contexts.keep(new Object(), ann);
    }
    GarbageCollection.ask(1);
    List<Object> alive = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      alive.add(new Object());
      contexts.keep(alive.get(i), bob);
    }

    assertThat(contexts.size()).isBetween(MANY, MANY + MANY / 2);
    assertThat(alive).allSatisfy(one -> assertThat(contexts.kept(one)).isSameAs(bob));
  }
}
