package dev.leash.bridge;

import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.owner.Scope;
import dev.leash.owner.ThreadContext;
import dev.leash.registry.Cleanup;
import dev.leash.registry.Cleanup.Verification;
import dev.leash.registry.Client;
import dev.leash.registry.Counts;
import dev.leash.registry.End;
import dev.leash.registry.Share;
import dev.leash.track.Claim;
import dev.leash.track.Desk;
import dev.leash.track.Selection;
import dev.leash.track.Settings;
import dev.leash.track.Statistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The agent's desk, seen from a copy of the library. What the agent can't answer is nothing. */
final class RemoteDesk implements Desk {

  /** What the agent knows it by, and the client, which the agent holds weakly. */
  private record Remote(Object registration, Object client) {}

  private final BiFunction<String, Object[], Object> agent;
  private final SharesAcross shares = new SharesAcross();

  RemoteDesk(BiFunction<String, Object[], Object> agent) {
    this.agent = agent;
  }

  boolean leadsTo(BiFunction<String, Object[], Object> other) {
    return agent.equals(other);
  }

  private Object call(String operation, Object... arguments) {
    return agent.apply(operation, arguments);
  }

  @Override
  public Object enter(Claim claim) {
    BiFunction<String, Object[], Object> client = function(claim.client());
    Object registration =
        call(
            Ops.TRACK,
            claim.source(),
            claim.listener(),
            claim.handle(),
            subject(claim.owner()),
            claim.service(),
            array(claim.tags()),
            claim.kind().name(),
            claim.description(),
            claim.timeout(),
            claim.site().hash(),
            new StackAcross(claim.site().stack()),
            client,
            scopeFromBefore());
    return new Remote(registration, client);
  }

  private static BiFunction<String, Object[], Object> function(Client client) {
    return (operation, arguments) ->
        switch (operation) {
          case Ops.RELEASER -> client.releaser();
          case Ops.OVER -> {
            End end = client.over();
            yield end == null ? null : end.name();
          }
          case Ops.ENDED -> {
            client.ended(End.valueOf((String) arguments[0]));
            yield null;
          }
          default -> null;
        };
  }

  /** A scope that this thread entered before the agent came is known only here. */
  private static Object[] scopeFromBefore() {
    Context context = ThreadContext.current();
    if (context.isNone()) {
      return null;
    }
    Object owner = context.owner() == null ? null : context.owner().subject();
    return new Object[] {owner, context.service(), array(context.tags())};
  }

  private static Object subject(Object owner) {
    return owner instanceof Owner known && known.declared() ? known.subject() : owner;
  }

  private static String[] array(Set<String> tags) {
    return tags.toArray(new String[0]);
  }

  @Override
  public boolean end(Object registration, End how) {
    return Boolean.TRUE.equals(
        call(Ops.END, Ops.ONE, ((Remote) registration).registration(), how.name()));
  }

  @Override
  public void failed(Object registration, Throwable error) {
    call(Ops.END, Ops.FAILED, ((Remote) registration).registration(), error);
  }

  @Override
  public Cleanup cleanUp(Selection which, boolean verify) {
    Object value = subject(which.value());
    long[] done = (long[]) call(Ops.END, Ops.SOME, which.by().name(), value, verify);
    if (done == null) {
      return Cleanup.NOTHING;
    }
    Verification seen =
        done.length < 7 ? null : new Verification((int) done[4], (int) done[5], (int) done[6]);
    return new Cleanup((int) done[0], (int) done[1], (int) done[2], (int) done[3], seen);
  }

  @Override
  public int endOwner(Object owner, String how) {
    Object released = call(Ops.END, Ops.OWNER, subject(owner), how);
    return released instanceof Integer count ? count : 0;
  }

  @Override
  public Object inferred(Object object, String name, String sort) {
    return call(Ops.ASK, Ops.INFERRED, object, name, sort);
  }

  @Override
  public List<Share> live(String tag, boolean others) {
    Object across = call(Ops.ASK, Ops.LIVE, tag, others);
    return across == null ? null : shares.read((Object[]) across);
  }

  @Override
  public Scope open(Object owner, String service, Set<String> tags) {
    return scope(call(Ops.SCOPE, Ops.OPEN, subject(owner), service, array(tags)));
  }

  @Override
  public Object capture() {
    Context before = ThreadContext.current();
    return before.isNone() ? call(Ops.SCOPE, Ops.CAPTURE) : before;
  }

  @Override
  public Scope enter(Object captured) {
    return captured instanceof Context before
        ? Scope.open(before)
        : scope(call(Ops.SCOPE, Ops.ENTER, captured));
  }

  private static Scope scope(Object leave) {
    return Scope.leftBy(leave instanceof Runnable runnable ? runnable : () -> {});
  }

  @Override
  @SuppressWarnings("unchecked")
  public Statistics statistics() {
    Object map = call(Ops.ASK, Ops.STATISTICS);
    return map == null ? NOTHING : Statistics.of((Map<String, ?>) map);
  }

  private static final Statistics NOTHING =
      new Statistics(
          Counts.ZERO, 0, 0, 0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Settings.DEFAULT);

  @Override
  @SuppressWarnings("unchecked")
  public Settings settings() {
    Object map = call(Ops.ASK, Ops.SETTINGS);
    return map == null ? Settings.DEFAULT : Settings.of((Map<String, ?>) map);
  }

  @Override
  public void configure(Settings settings) {
    call(Ops.ASK, Ops.CONFIGURE, settings.toMap());
  }
}
