package dev.leash.agent.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class EndingStateTest {

  private final EndingState program = new EndingState();

  @Test
  void aProgramThatIsLookedAtBeforeItClosesSomethingMayGoOn() {
    boolean meanwhile = program.passing(program::hasBegun);

    assertThat(meanwhile).isTrue();
    assertThat(program.hasBegun()).isFalse();
  }

  @Test
  void anEndThatBeginsWhileMainIsLookingStaysBegun() {
    program.passing(
        () -> {
          program.begin(); // as a shutdown hook's thread does
          return null;
        });

    assertThat(program.hasBegun()).isTrue();
  }

  @Test
  void aLookThatFailsLeavesNoTrace() {
    Supplier<Object> failing =
        () -> {
          throw new IllegalStateException();
        };

    assertThatThrownBy(() -> program.passing(failing)).isInstanceOf(IllegalStateException.class);
    assertThat(program.hasBegun()).isFalse();
  }
}
