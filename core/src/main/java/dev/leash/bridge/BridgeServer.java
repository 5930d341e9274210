package dev.leash.bridge;

import dev.leash.owner.Scope;
import dev.leash.registry.RegistrationClient;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Cleanup.Verification;
import dev.leash.snapshot.EndReason;
import dev.leash.track.CallSite;
import dev.leash.track.Selection;
import dev.leash.track.Selection.By;
import dev.leash.track.Settings;
import dev.leash.track.TrackRequest;
import dev.leash.track.Tracker;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The agent's side of the bridge: takes the calls of the library's copies to the agent's tracker.
 *
 * <p>Thread-safe. Errors are not thrown at the application but handed on, and the answer is null.
 */
public final class BridgeServer implements BiFunction<String, Object[], Object> {

  private final Tracker tracker;
  private final Consumer<Throwable> errors;

  /**
   * A server.
   *
   * @param tracker where calls go
   * @param errors told what went wrong; must not throw
   */
  public BridgeServer(Tracker tracker, Consumer<Throwable> errors) {
    this.tracker = tracker;
    this.errors = errors;
  }

  @Override
  public Object apply(String operation, Object[] arguments) {
    try {
      return switch (operation) {
        case BridgeOperations.TRACK -> track(arguments);
        case BridgeOperations.END -> end(arguments);
        case BridgeOperations.SCOPE -> scope(arguments);
        case BridgeOperations.ASK -> ask(arguments);
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
    CallSite site = new CallSite((Long) a[9], CallStackCodec.read(stack.get()));
    if (a[12] == null) {
      return tracker.enter(request(a, site));
    }
    Object[] around = (Object[]) a[12];
    Scope scope = tracker.open(around[0], (String) around[1], Set.of((String[]) around[2]));
    try {
      return tracker.enter(request(a, site));
    } finally {
      scope.close();
    }
  }

  @SuppressWarnings("unchecked")
  private static TrackRequest request(Object[] a, CallSite site) {
    return new TrackRequest(
        a[0],
        a[1],
        a[2],
        a[3],
        (String) a[4],
        Set.of((String[]) a[5]),
        ShareCodec.kind((String) a[6]),
        (String) a[7],
        (Long) a[8],
        site,
        new RemoteClient((BiFunction<String, Object[], Object>) a[11]));
  }

  private Object end(Object[] a) {
    return switch ((String) a[0]) {
      case BridgeOperations.ONE -> tracker.end(a[1], EndReason.valueOf((String) a[2]));
      case BridgeOperations.SOME ->
          numbers(tracker.cleanUp(new Selection(By.valueOf((String) a[1]), a[2]), (Boolean) a[3]));
      case BridgeOperations.OWNER -> tracker.endOwner(a[1], (String) a[2]);
      case BridgeOperations.FAILED -> {
        tracker.failed(a[1], (Throwable) a[2]);
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
      case BridgeOperations.OPEN ->
          leave(tracker.open(a[1], (String) a[2], Set.of((String[]) a[3])));
      case BridgeOperations.CAPTURE -> tracker.capture();
      case BridgeOperations.ENTER -> leave(tracker.enter(a[1]));
      default -> null;
    };
  }

  private static Runnable leave(Scope scope) {
    return scope::close;
  }

  @SuppressWarnings("unchecked")
  private Object ask(Object[] a) {
    return switch ((String) a[0]) {
      case BridgeOperations.STATISTICS -> tracker.statistics().toMap();
      case BridgeOperations.SETTINGS -> tracker.settings().toMap();
      case BridgeOperations.CONFIGURE -> {
        tracker.configure(Settings.of((Map<String, ?>) a[1]));
        yield null;
      }
      case BridgeOperations.INFERRED -> tracker.inferred(a[1], (String) a[2], (String) a[3]);
      case BridgeOperations.LIVE -> ShareCodec.write(tracker.live((String) a[1], (Boolean) a[2]));
      default -> null;
    };
  }

  /** A client in a copy of the library, which keeps it for as long as it is live. */
  private static final class RemoteClient implements RegistrationClient {
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
      return (Callable<?>) call(BridgeOperations.RELEASER);
    }

    @Override
    public EndReason over() {
      Object end = call(BridgeOperations.OVER);
      return end == null ? null : EndReason.valueOf((String) end);
    }

    @Override
    public void ended(EndReason how) {
      call(BridgeOperations.ENDED, how.name());
    }
  }
}
