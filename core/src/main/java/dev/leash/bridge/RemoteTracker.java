package dev.leash.bridge;

import dev.leash.bridge.WireLayout.CleanupFields;
import dev.leash.bridge.WireLayout.ScopeFields;
import dev.leash.bridge.WireLayout.TrackArguments;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.owner.Scope;
import dev.leash.owner.ThreadContext;
import dev.leash.site.Site;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Cleanup.Verification;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteShare;
import dev.leash.track.Selection;
import dev.leash.track.Settings;
import dev.leash.track.Statistics;
import dev.leash.track.TrackRequest;
import dev.leash.track.Tracker;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The agent's tracker, seen from a copy of the library. What the agent can't answer is nothing. */
final class RemoteTracker implements Tracker {

  /** What the agent knows it by, and the client, which the agent holds weakly. */
  private record Remote(Object registration, Object client) {}

  private final BiFunction<String, Object[], Object> agent;
  private final ShareCodec shares = new ShareCodec();

  RemoteTracker(BiFunction<String, Object[], Object> agent) {
    this.agent = agent;
  }

  boolean leadsTo(BiFunction<String, Object[], Object> other) {
    return agent.equals(other);
  }

  private Object call(String operation, Object... arguments) {
    return agent.apply(operation, arguments);
  }

  @Override
  public Object enter(TrackRequest request) {
    BiFunction<String, Object[], Object> client = ClientCodec.write(request.client());
    Object[] a = new Object[TrackArguments.LENGTH];
    a[TrackArguments.SOURCE] = request.source();
    a[TrackArguments.LISTENER] = request.listener();
    a[TrackArguments.HANDLE] = request.handle();
    a[TrackArguments.OWNER] = subject(request.owner());
    a[TrackArguments.SERVICE] = request.service();
    a[TrackArguments.TAGS] = array(request.tags());
    a[TrackArguments.KIND] = request.kind().name();
    a[TrackArguments.DESCRIPTION] = request.description();
    a[TrackArguments.TIMEOUT] = request.timeout();
    a[TrackArguments.STACK_HASH] = request.site().hash();
    a[TrackArguments.STACK] = new CallStackCodec(request.site().stack());
    a[TrackArguments.CLIENT] = client;
    a[TrackArguments.OPEN_SCOPE] = scopeFromBefore();
    Object registration = call(BridgeOperations.TRACK, a);
    return new Remote(registration, client);
  }

  /** A scope that this thread entered before the agent came is known only here. */
  private static Object[] scopeFromBefore() {
    Context context = ThreadContext.current();
    if (context.isNone()) {
      return null;
    }
    Object owner = context.owner() == null ? null : context.owner().subject();
    Object[] a = new Object[ScopeFields.LENGTH];
    a[ScopeFields.OWNER] = owner;
    a[ScopeFields.SERVICE] = context.service();
    a[ScopeFields.TAGS] = array(context.tags());
    return a;
  }

  private static Object subject(Object owner) {
    return owner instanceof Owner known && known.declared() ? known.subject() : owner;
  }

  private static String[] array(Set<String> tags) {
    return tags.toArray(new String[0]);
  }

  @Override
  public boolean end(Object registration, EndReason how) {
    return Boolean.TRUE.equals(
        call(
            BridgeOperations.END,
            BridgeOperations.ONE,
            ((Remote) registration).registration(),
            how.name()));
  }

  @Override
  public void failed(Object registration, Throwable error) {
    call(
        BridgeOperations.END,
        BridgeOperations.FAILED,
        ((Remote) registration).registration(),
        error);
  }

  @Override
  public Cleanup cleanUp(Selection which, boolean verify) {
    Object value = subject(which.value());
    long[] done =
        (long[])
            call(BridgeOperations.END, BridgeOperations.SOME, which.by().name(), value, verify);
    if (done == null) {
      return Cleanup.NOTHING;
    }
    return new Cleanup(
        (int) done[CleanupFields.RELEASED],
        (int) done[CleanupFields.FAILED],
        (int) done[CleanupFields.LATE],
        (int) done[CleanupFields.SKIPPED],
        done.length < CleanupFields.VERIFIED_LENGTH ? null : verification(done));
  }

  private static Verification verification(long[] done) {
    return new Verification(
        (int) done[CleanupFields.FREED],
        (int) done[CleanupFields.HELD],
        (int) done[CleanupFields.UNJUDGED]);
  }

  @Override
  public int endOwner(Object owner, String how) {
    Object released = call(BridgeOperations.END, BridgeOperations.OWNER, subject(owner), how);
    return released instanceof Integer count ? count : 0;
  }

  @Override
  public Object inferred(Object object, String name, String sort) {
    return call(BridgeOperations.ASK, BridgeOperations.INFERRED, object, name, sort);
  }

  @Override
  public List<SiteShare> live(String tag, boolean others) {
    Object across = call(BridgeOperations.ASK, BridgeOperations.LIVE, tag, others);
    return across == null ? null : shares.read((Object[]) across);
  }

  @Override
  public Map<Site, Holding> held(String tag) {
    Object across = call(BridgeOperations.ASK, BridgeOperations.HELD, tag);
    return across == null ? Map.of() : HoldingCodec.read((Object[]) across, shares::readSite);
  }

  @Override
  public Scope open(Object owner, String service, Set<String> tags) {
    return scope(
        call(BridgeOperations.SCOPE, BridgeOperations.OPEN, subject(owner), service, array(tags)));
  }

  @Override
  public Object capture() {
    Context before = ThreadContext.current();
    return before.isNone() ? call(BridgeOperations.SCOPE, BridgeOperations.CAPTURE) : before;
  }

  @Override
  public Scope enter(Object captured) {
    return captured instanceof Context before
        ? ThreadContext.open(before)
        : scope(call(BridgeOperations.SCOPE, BridgeOperations.ENTER, captured));
  }

  private static Scope scope(Object leave) {
    return Scope.leftBy(leave instanceof Runnable runnable ? runnable : () -> {});
  }

  @Override
  @SuppressWarnings("unchecked")
  public Statistics statistics() {
    Object map = call(BridgeOperations.ASK, BridgeOperations.STATISTICS);
    return map == null ? NOTHING : Statistics.of((Map<String, ?>) map);
  }

  private static final Statistics NOTHING =
      new Statistics(
          Counts.ZERO, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Settings.DEFAULT);

  @Override
  @SuppressWarnings("unchecked")
  public Settings settings() {
    Object map = call(BridgeOperations.ASK, BridgeOperations.SETTINGS);
    return map == null ? Settings.DEFAULT : Settings.of((Map<String, ?>) map);
  }

  @Override
  public void configure(Settings settings) {
    call(BridgeOperations.ASK, BridgeOperations.CONFIGURE, settings.toMap());
  }
}
