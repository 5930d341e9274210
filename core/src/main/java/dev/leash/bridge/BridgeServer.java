package dev.leash.bridge;

import dev.leash.bridge.WireLayout.AskArguments;
import dev.leash.bridge.WireLayout.CleanupFields;
import dev.leash.bridge.WireLayout.EndArguments;
import dev.leash.bridge.WireLayout.ScopeArguments;
import dev.leash.bridge.WireLayout.ScopeFields;
import dev.leash.bridge.WireLayout.TrackArguments;
import dev.leash.owner.Scope;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Cleanup.Verification;
import dev.leash.snapshot.EndReason;
import dev.leash.track.CallSite;
import dev.leash.track.Selection;
import dev.leash.track.Selection.By;
import dev.leash.track.Settings;
import dev.leash.track.TrackRequest;
import dev.leash.track.Tracker;
import java.util.Map;
import java.util.Set;
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
    Supplier<Object[]> stack = (Supplier<Object[]>) a[TrackArguments.STACK];
    CallSite site =
        new CallSite((Long) a[TrackArguments.STACK_HASH], CallStackCodec.read(stack.get()));
    Object[] around = (Object[]) a[TrackArguments.OPEN_SCOPE];
    if (around == null) {
      return tracker.enter(request(a, site));
    }
    Scope scope =
        tracker.open(
            around[ScopeFields.OWNER],
            (String) around[ScopeFields.SERVICE],
            Set.of((String[]) around[ScopeFields.TAGS]));
    try {
      return tracker.enter(request(a, site));
    } finally {
      scope.close();
    }
  }

  @SuppressWarnings("unchecked")
  private static TrackRequest request(Object[] a, CallSite site) {
    return new TrackRequest(
        a[TrackArguments.SOURCE],
        a[TrackArguments.LISTENER],
        a[TrackArguments.HANDLE],
        a[TrackArguments.OWNER],
        (String) a[TrackArguments.SERVICE],
        Set.of((String[]) a[TrackArguments.TAGS]),
        ShareCodec.kind((String) a[TrackArguments.KIND]),
        (String) a[TrackArguments.DESCRIPTION],
        (Long) a[TrackArguments.TIMEOUT],
        site,
        ClientCodec.read((BiFunction<String, Object[], Object>) a[TrackArguments.CLIENT]));
  }

  private Object end(Object[] a) {
    return switch ((String) a[EndArguments.WHAT]) {
      case BridgeOperations.ONE ->
          tracker.end(
              a[EndArguments.REGISTRATION], EndReason.valueOf((String) a[EndArguments.END]));
      case BridgeOperations.SOME -> numbers(cleanUp(a));
      case BridgeOperations.OWNER ->
          tracker.endOwner(a[EndArguments.OWNER], (String) a[EndArguments.HOW]);
      case BridgeOperations.FAILED -> {
        tracker.failed(a[EndArguments.REGISTRATION], (Throwable) a[EndArguments.ERROR]);
        yield null;
      }
      default -> null;
    };
  }

  private Cleanup cleanUp(Object[] a) {
    By by = By.valueOf((String) a[EndArguments.BY]);
    return tracker.cleanUp(
        new Selection(by, a[EndArguments.VALUE]), (Boolean) a[EndArguments.VERIFY]);
  }

  private static long[] numbers(Cleanup done) {
    Verification seen = done.verification();
    long[] numbers = new long[seen == null ? CleanupFields.LENGTH : CleanupFields.VERIFIED_LENGTH];
    numbers[CleanupFields.RELEASED] = done.released();
    numbers[CleanupFields.FAILED] = done.failed();
    numbers[CleanupFields.LATE] = done.late();
    numbers[CleanupFields.SKIPPED] = done.skipped();
    if (seen != null) {
      numbers[CleanupFields.FREED] = seen.freed();
      numbers[CleanupFields.HELD] = seen.held();
      numbers[CleanupFields.UNJUDGED] = seen.unjudged();
    }
    return numbers;
  }

  private Object scope(Object[] a) {
    return switch ((String) a[ScopeArguments.WHAT]) {
      case BridgeOperations.OPEN ->
          leave(
              tracker.open(
                  a[ScopeArguments.OWNER],
                  (String) a[ScopeArguments.SERVICE],
                  Set.of((String[]) a[ScopeArguments.TAGS])));
      case BridgeOperations.CAPTURE -> tracker.capture();
      case BridgeOperations.ENTER -> leave(tracker.enter(a[ScopeArguments.CONTEXT]));
      default -> null;
    };
  }

  private static Runnable leave(Scope scope) {
    return scope::close;
  }

  @SuppressWarnings("unchecked")
  private Object ask(Object[] a) {
    return switch ((String) a[AskArguments.WHAT]) {
      case BridgeOperations.STATISTICS -> tracker.statistics().toMap();
      case BridgeOperations.SETTINGS -> tracker.settings().toMap();
      case BridgeOperations.CONFIGURE -> {
        tracker.configure(Settings.of((Map<String, ?>) a[AskArguments.SETTINGS]));
        yield null;
      }
      case BridgeOperations.INFERRED ->
          tracker.inferred(
              a[AskArguments.OBJECT], (String) a[AskArguments.NAME], (String) a[AskArguments.SORT]);
      case BridgeOperations.LIVE ->
          ShareCodec.write(
              tracker.live((String) a[AskArguments.TAG], (Boolean) a[AskArguments.OTHERS]));
      case BridgeOperations.HELD -> HoldingCodec.write(tracker.held((String) a[AskArguments.TAG]));
      default -> null;
    };
  }
}
