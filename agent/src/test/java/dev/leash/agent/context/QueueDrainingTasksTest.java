package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;

class QueueDrainingTasksTest {

  @Test
  void a_task_of_a_class_that_empties_queues_is_anybody_s() {
    try (SubmissionPublisher<String> publisher = new SubmissionPublisher<>()) {
      assertThat(QueueDrainingTasks.isOne(publisher)).isTrue();
    }
  }

  @Test
  void a_task_of_the_application_is_its_own() {
    Runnable task = () -> {};

    assertThat(QueueDrainingTasks.isOne(task)).isFalse();
    assertThat(QueueDrainingTasks.isOne(new Object())).isFalse();
  }
}
