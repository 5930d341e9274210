package dev.leash.it;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is asked of servers, channels and recorders that live on, and never taken back. */
class SubscriptionsIT {
  @TestFactory
  Stream<DynamicTest> flight_recorder() {
    return FormTrial.ofJdk("programs.jdk.Recordings")
        .leaks("recording", "jdk-jfr-recording", "RESOURCE", "new Recording", "Recording.close()")
        .leaks("stream", "jdk-jfr-recording", "RESOURCE", "new Recording", "Recording.close()")
        .leaks("action", "jdk-jfr", "SIGNAL", "STREAM.onEvent", "EventStream.remove(action)")
        .leaks("flush", "jdk-jfr", "SIGNAL", "STREAM.onFlush", "EventStream.remove(action)")
        .leaks("periodic", "jdk-jfr", "HEARTBEAT", "addPeriodic", "removePeriodicEvent(hook)")
        .leaks("listener", "jdk-jfr", "LIFECYCLE", "addListener", "FlightRecorder.removeListener(")
        .counts("streamClosed", 2, 1, 1, 0)
        .tests();
  }
}
