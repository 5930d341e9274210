package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    StackFrame onEnter(String guest) {
      return here();
    }

    StackFrame onDoor(DoorListener listener) {
      return here();
    }

    StackFrame onLeave(Runnable code) {
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
  void a_method_that_is_called_at_an_event_is_given_nothing_that_listens() {
    Screen screen = new Screen();

    assertThat(Facade.isCalledAtEvent(new Rooms().onEnter("guest"), screen)).isTrue();
    assertThat(Facade.isCalledAtEvent(new Rooms().onDoor(screen), screen)).isFalse();
    assertThat(Facade.isCalledAtEvent(new Rooms().onLeave(() -> {}), screen)).isFalse();
    assertThat(Facade.isCalledAtEvent(new Rooms().addDoor(screen), screen)).isFalse();
  }

  @Test
  void a_method_that_decides_to_register_does_not() {
    Screen screen = new Screen();

    assertThat(Facade.takes(new Rooms().addDoor(screen), screen)).isFalse();
    assertThat(Facade.takes(new Rooms().addRoom(screen), screen)).isFalse();
    assertThat(Facade.takes(new Rooms().show(screen), screen)).isFalse();
    assertThat(Facade.takes(new Rooms().addDoorListener(screen), new Object())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "addPropertyChangeListener, (Ljava/beans/PropertyChangeListener;)V, true",
    "addChangeListener, (Ljava/lang/String;Lcom/acme/Bus$ChangeListener;)V, true",
    "subscribe, (Lcom/acme/Handler;)V, true",
    "subscribe, (Ljava/lang/String;)V, false",
    "listen, (I)V, false",
    "addSeries, (Lcom/acme/Series;)V, true",
    "registerAll, ()V, false",
    "open, (Lcom/acme/Listener;)V, false",
  })
  void a_method_may_pass_a_listener_on_as_its_name_and_parameters_say(
      String method, String descriptor, boolean may) {
    assertThat(Facade.mayTake(method, descriptor)).isEqualTo(may);
  }
}
