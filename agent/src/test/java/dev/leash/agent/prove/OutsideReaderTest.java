package dev.leash.agent.prove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.proof.GroupHolding;
import dev.leash.heap.proof.ListenerHolders.Way;
import java.nio.file.Path;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** How another process is asked to read a dump. */
class OutsideReaderTest {

  private static final Path NO_DUMP = Path.of("no.hprof");

  private static DumpQuestion question() {
    BitSet second = new BitSet();
    second.set(1);
    return DumpQuestion.holders(
        "Holder", new int[] {0, 1}, 2, List.of("com.acme.Bus: listeners"), second, new BitSet());
  }

  @Test
  void a_question_is_the_same_after_it_went_to_another_process() throws Exception {
    byte[] bytes = question().toBytes();

    assertThat(DumpQuestion.of(bytes).toBytes()).isEqualTo(bytes);
  }

  @Test
  void an_answer_is_the_same_after_it_came_from_another_process() throws Exception {
    DumpAnswer answer =
        new DumpAnswer(
            List.of(new GroupHolding(1, 2, 3, 4, 5, 6, List.of("static A.B", "C.d"), 7, 8)),
            List.of(new Way(9, List.of("thread \"ü\""))));

    assertThat(DumpAnswer.of(answer.toBytes())).isEqualTo(answer);
  }

  @Test
  void nobody_is_there_before_somebody_offers_to_read() throws Exception {
    OutsideReader reader = new OutsideReader();
    assertThat(reader.isThere()).isFalse();

    assertThat(reader.await(0)).isEmpty();
    assertThat(reader.isThere()).isTrue();
  }

  @Test
  void who_offered_it_and_is_not_heard_any_more_is_not_there() throws Exception {
    OutsideReader reader = new OutsideReader(Duration.ZERO);
    reader.await(0);

    assertThat(reader.isThere()).isFalse();
    assertThat(reader.read(NO_DUMP, question())).isNull();
  }

  @Test
  void a_dump_that_the_other_process_can_not_read_is_left_to_this_one() throws Exception {
    OutsideReader reader = new OutsideReader();
    reader.await(0);
    CompletableFuture<DumpAnswer> answer =
        CompletableFuture.supplyAsync(() -> reader.read(NO_DUMP, question()));
    OutsideReader.Asked asked = null;
    while (asked == null) {
      asked = OutsideReader.Asked.of(reader.await(100));
    }
    reader.answer(asked.read());

    assertThat(answer.get()).isNull();
  }
}
