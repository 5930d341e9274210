package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacadeTest {

  private static StackFrame here() {
    return StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE)
        .walk(frames -> frames.skip(1).findFirst().orElseThrow());
  }

  private static final class Rooms {
    StackFrame addDoorListener(DoorListener listener) {
      return here();
    }

    StackFrame addDoor(DoorListener door) {
      return here();
    }

    StackFrame addRoom(Object room) {
      return here();
    }

    StackFrame show(DoorListener listener) {
      return here();
    }
  }

  private interface DoorListener {}

  private static final class Screen implements DoorListener {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "addListener",
        "doSubscribe",
        "internalAddHook",
        "_register",
        "onOpen",
        "schedule"
      })
  void names_of_registering_are_facades(String method) {
    assertThat(Facade.isNamedLikeOne(method)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "onNext", "onSubscribe", "on", "online", "main", "start"})
  void other_names_are_not(String method) {
    assertThat(Facade.isNamedLikeOne(method)).isFalse();
  }

  @Test
  void a_method_that_takes_the_listener_and_is_called_after_its_type_passes_it_on() {
    Screen screen = new Screen();

    assertThat(Facade.takes(new Rooms().addDoorListener(screen), screen)).isTrue();
  }

  @Test
  void a_method_that_decides_to_register_does_not() {
    Screen screen = new Screen();

    assertThat(Facade.takes(new Rooms().addDoor(screen), screen)).isFalse();
    assertThat(Facade.takes(new Rooms().addRoom(screen), screen)).isFalse();
    assertThat(Facade.takes(new Rooms().show(screen), screen)).isFalse();
    assertThat(Facade.takes(new Rooms().addDoorListener(screen), new Object())).isFalse();
  }
}
