package dev.leash.bridge;

import dev.leash.owner.Scope;
import dev.leash.registry.Cleanup;
import dev.leash.registry.Cleanup.Verification;
import dev.leash.registry.Client;
import dev.leash.registry.End;
import dev.leash.track.CallSite;
import dev.leash.track.Claim;
import dev.leash.track.Desk;
import dev.leash.track.Selection;
import dev.leash.track.Selection.By;
import dev.leash.track.Settings;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The agent's side of the bridge: takes the calls of the library's copies to the agent's desk.
 *
 * <p>Thread-safe. Errors are not thrown at the application but handed on, and the answer is null.
 */
public final class BridgeServer implements BiFunction<String, Object[], Object> {

  private final Desk desk;
  private final Consumer<Throwable> errors;

  /**
   * A server.
   *
   * @param desk where calls go
   * @param errors told what went wrong; must not throw
   */
  public BridgeServer(Desk desk, Consumer<Throwable> errors) {
    this.desk = desk;
    this.errors = errors;
  }

  @Override
  public Object apply(String operation, Object[] arguments) {
    try {
      return switch (operation) {
        case Ops.TRACK -> track(arguments);
        case Ops.END -> end(arguments);
        case Ops.SCOPE -> scope(arguments);
        case Ops.ASK -> ask(arguments);
        default -> null;
      };
    } catch (Throwable t) {
      errors.accept(t);
      return null;
    }
  }

  private Object track(Object[] a) {
    @SuppressWarnings("unchecked")
    Supplier<Object[]> stack = (Supplier<Object[]>) a[10];
    CallSite site = new CallSite((Long) a[9], StackAcross.read(stack.get()));
    if (a[12] == null) {
      return desk.enter(claim(a, site));
    }
    Object[] around = (Object[]) a[12];
    Scope scope = desk.open(around[0], (String) around[1], Set.of((String[]) around[2]));
    try {
      return desk.enter(claim(a, site));
    } finally {
      scope.close();
    }
  }

  @SuppressWarnings("unchecked")
  private static Claim claim(Object[] a, CallSite site) {
    return new Claim(
        a[0],
        a[1],
        a[2],
        a[3],
        (String) a[4],
        Set.of((String[]) a[5]),
        SharesAcross.kind((String) a[6]),
        (String) a[7],
        (Long) a[8],
        site,
        new RemoteClient((BiFunction<String, Object[], Object>) a[11]));
  }

  private Object end(Object[] a) {
    return switch ((String) a[0]) {
      case Ops.ONE -> desk.end(a[1], End.valueOf((String) a[2]));
      case Ops.SOME ->
          numbers(desk.cleanUp(new Selection(By.valueOf((String) a[1]), a[2]), (Boolean) a[3]));
      case Ops.OWNER -> desk.endOwner(a[1], (String) a[2]);
      case Ops.FAILED -> {
        desk.failed(a[1], (Throwable) a[2]);
        yield null;
      }
      default -> null;
    };
  }

  private static long[] numbers(Cleanup done) {
    Verification seen = done.verification();
    if (seen == null) {
      return new long[] {done.released(), done.failed(), done.late(), done.skipped()};
    }
    return new long[] {
      done.released(),
      done.failed(),
      done.late(),
      done.skipped(),
      seen.freed(),
      seen.held(),
      seen.unjudged()
    };
  }

  private Object scope(Object[] a) {
    return switch ((String) a[0]) {
      case Ops.OPEN -> leave(desk.open(a[1], (String) a[2], Set.of((String[]) a[3])));
      case Ops.CAPTURE -> desk.capture();
      case Ops.ENTER -> leave(desk.enter(a[1]));
      default -> null;
    };
  }

  private static Runnable leave(Scope scope) {
    return scope::close;
  }

  @SuppressWarnings("unchecked")
  private Object ask(Object[] a) {
    return switch ((String) a[0]) {
      case Ops.STATISTICS -> desk.statistics().toMap();
      case Ops.SETTINGS -> desk.settings().toMap();
      case Ops.CONFIGURE -> {
        desk.configure(Settings.of((Map<String, ?>) a[1]));
        yield null;
      }
      case Ops.INFERRED -> desk.inferred(a[1], (String) a[2], (String) a[3]);
      case Ops.LIVE -> SharesAcross.write(desk.live((String) a[1], (Boolean) a[2]));
      default -> null;
    };
  }

  /** A client in a copy of the library, which keeps it for as long as it is live. */
  private static final class RemoteClient implements Client {
    private final WeakReference<BiFunction<String, Object[], Object>> function;

    private RemoteClient(BiFunction<String, Object[], Object> function) {
      this.function = new WeakReference<>(function);
    }

    private Object call(String operation, Object... arguments) {
      BiFunction<String, Object[], Object> there = function.get();
      return there == null ? null : there.apply(operation, arguments);
    }

    @Override
    public Callable<?> releaser() {
      return (Callable<?>) call(Ops.RELEASER);
    }

    @Override
    public End over() {
      Object end = call(Ops.OVER);
      return end == null ? null : End.valueOf((String) end);
    }

    @Override
    public void ended(End how) {
      call(Ops.ENDED, how.name());
    }
  }
}
