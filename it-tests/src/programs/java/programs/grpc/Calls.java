package programs.grpc;

import io.grpc.Context;
import io.grpc.Context.CancellationListener;
import java.util.ArrayList;
import java.util.List;
import programs.Rounds;
import programs.Rounds.Release;

/** Calls that wait for the end of a context that outlives them. */
public class Calls {
  private static final Context.CancellableContext SERVER = Context.ROOT.withCancellation();
  private static final Context CHILD = SERVER.withValue(Context.key("user"), "somebody");
  private static final List<Object> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "server" -> Rounds.run(args[1], () -> call(SERVER));
      case "child" -> Rounds.run(args[1], () -> call(CHILD));
      case "wrongContext" -> Rounds.run("clean", Calls::elsewhere);
      case "root" -> Rounds.run("leaky", () -> call(Context.ROOT));
      case "cancelled" -> {
        Rounds.run("leaky", () -> call(CHILD));
        Rounds.run("leaky", () -> call(SERVER));
        SERVER.cancel(null);
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release call(Context context) {
    CancellationListener call = new Call();
    KEPT.add(call);
    context.addListener(call, Runnable::run);
    return () -> context.removeListener(call);
  }

  /** The removal does nothing: the listener was added on another context. */
  private static Release elsewhere() {
    CancellationListener call = new Call();
    CHILD.addListener(call, Runnable::run);
    return () -> SERVER.removeListener(call);
  }

  /** One of many. */
  static class Call implements CancellationListener {
    @Override
    public void cancelled(Context context) {}
  }
}
