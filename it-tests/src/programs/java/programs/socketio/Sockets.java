package programs.socketio;

import io.socket.emitter.Emitter;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Rooms that follow one socket. */
public class Sockets {
  private static final Emitter SOCKET = new Emitter();

  public static void main(String[] args) throws Exception {
    Forms.run(Sockets.class, args);
  }

  static Release room() {
    Object room = new Object();
    Emitter.Listener listener = message -> room.notify();
    SOCKET.on("message", listener);
    return () -> SOCKET.off("message", listener);
  }

  @Odd
  static void otherEvent() {
    Emitter.Listener listener = message -> {};
    SOCKET.on("message", listener);
    SOCKET.off("close", listener);
    SOCKET.off("message");
  }

  @Odd
  static void once() {
    SOCKET.once("message", message -> {});
    SOCKET.emit("message");
  }
}
