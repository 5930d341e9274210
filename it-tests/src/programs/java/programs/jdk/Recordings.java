package programs.jdk;

import java.util.function.Consumer;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.FlightRecorderListener;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** What watches the flight recorder, in its own process. */
public class Recordings {
  private static final RecordingStream STREAM = new RecordingStream();

  public static void main(String[] args) throws Exception {
    Forms.run(Recordings.class, args);
  }

  static Release recording() {
    Recording recording = new Recording();
    return recording::close;
  }

  static Release stream() {
    RecordingStream stream = new RecordingStream();
    return stream::close;
  }

  static Release action() {
    Object view = new Object();
    Consumer<RecordedEvent> action = event -> view.notify();
    STREAM.onEvent("jdk.CPULoad", action);
    return () -> STREAM.remove(action);
  }

  static Release flush() {
    Runnable action = new Object()::notify;
    STREAM.onFlush(action);
    return () -> STREAM.remove(action);
  }

  static Release periodic() {
    Runnable hook = new Object()::notify;
    FlightRecorder.addPeriodicEvent(Load.class, hook);
    return () -> FlightRecorder.removePeriodicEvent(hook);
  }

  static Release listener() {
    FlightRecorderListener listener = new FlightRecorderListener() {};
    FlightRecorder.addListener(listener);
    return () -> FlightRecorder.removeListener(listener);
  }

  @Odd
  static void streamClosed() {
    Object view = new Object();
    RecordingStream stream = new RecordingStream();
    stream.onEvent(event -> view.notify());
    stream.close();
  }

  /** An event of the program's own. */
  public static class Load extends Event {}
}
