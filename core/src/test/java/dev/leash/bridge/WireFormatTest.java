package dev.leash.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.Kind;
import dev.leash.owner.Owners;
import dev.leash.owner.Scope;
import dev.leash.owner.ThreadContext;
import dev.leash.registry.RegistrationClient;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Holding;
import dev.leash.track.CallSite;
import dev.leash.track.LocalTracker;
import dev.leash.track.Selection;
import dev.leash.track.Settings;
import dev.leash.track.TrackRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The places at which the two sides of the bridge look for things, in numbers: the sides may be of
 * different versions, so none of these may ever change.
 */
class WireFormatTest {

  private static final Frame OPEN = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  private static final Frame MAIN = new Frame("com.acme.Main", "main", "Main.java", 7);
  private static final CallStack STACK = new CallStack(List.of(OPEN, MAIN), OPEN, MAIN);

  private static final class Client implements RegistrationClient {
    @Override
    public Callable<?> releaser() {
      return () -> null;
    }

    @Override
    public EndReason over() {
      return null;
    }

    @Override
    public void ended(EndReason how) {}
  }

  private final Object source = new Object();
  private final Object listener = new Object();
  private final Object handle = new Object();
  private final Client client = new Client();
  private String operation;
  private Object[] arguments;
  private final RemoteTracker remote =
      new RemoteTracker(
          (called, with) -> {
            operation = called;
            arguments = with;
            return null;
          });

  private TrackRequest request() {
    return new TrackRequest(
        source,
        listener,
        handle,
        "ann",
        "chat",
        Set.of("check:1"),
        Kind.STREAM,
        "room 1",
        250,
        new CallSite(4711, STACK),
        client);
  }

  @Test
  void what_is_to_be_tracked_is_thirteen_things_in_this_order() {
    remote.enter(request());

    assertThat(operation).isEqualTo("track");
    assertThat(arguments).hasSize(13);
    assertThat(arguments[0]).isSameAs(source);
    assertThat(arguments[1]).isSameAs(listener);
    assertThat(arguments[2]).isSameAs(handle);
    assertThat(arguments[3]).isEqualTo("ann");
    assertThat(arguments[4]).isEqualTo("chat");
    assertThat((String[]) arguments[5]).containsExactly("check:1");
    assertThat(arguments[6]).isEqualTo("STREAM");
    assertThat(arguments[7]).isEqualTo("room 1");
    assertThat(arguments[8]).isEqualTo(250L);
    assertThat(arguments[9]).isEqualTo(4711L);
    Object[] stack = (Object[]) ((Supplier<?>) arguments[10]).get();
    assertThat((StackTraceElement[]) stack[0]).hasSize(2);
    assertThat(stack[1]).isEqualTo(0);
    assertThat(stack[2]).isEqualTo(1);
    assertThat(arguments[11]).isInstanceOf(BiFunction.class);
    assertThat(arguments[12]).isNull();
  }

  @Test
  void a_scope_that_is_open_comes_last_as_owner_service_and_tags() {
    LocalTracker local = new LocalTracker(new WeakRegistry(), Settings.DEFAULT);
    try (Scope scope = local.open("bob", "mail", Set.of("ui"))) {
      remote.enter(request());
    }

    Object[] around = (Object[]) arguments[12];
    assertThat(around).hasSize(3);
    assertThat(around[0]).isEqualTo("bob");
    assertThat(around[1]).isEqualTo("mail");
    assertThat((String[]) around[2]).containsExactly("ui");
  }

  @Test
  void a_share_is_ten_things_in_this_order() {
    WeakRegistry registry = new WeakRegistry();
    LocalTracker local =
        new LocalTracker(
            registry,
            new Sites(),
            new Owners(),
            ThreadContext.CURRENT,
            Settings.DEFAULT,
            className -> false);
    local.enter(request());

    Object[] shares = ShareCodec.write(local.live("check:1", false));

    assertThat(shares).hasSize(1);
    Object[] share = (Object[]) shares[0];
    assertThat(share).hasSize(10);
    assertThat(share[0]).isEqualTo(1L);
    Object[] site = (Object[]) share[1];
    assertThat(site).hasSize(5);
    assertThat(site[0]).isEqualTo("leash-track");
    assertThat(site[1]).isEqualTo("STREAM");
    assertThat(site[2]).isEqualTo("release() on what Leash.track returned");
    assertThat(site[3]).isEqualTo(false);
    assertThat((Object[]) site[4]).hasSize(3);
    assertThat((long[]) share[2]).containsExactly(1, 0, 0, 0, 0);
    assertThat(share[3]).isEqualTo("java.lang.Object");
    assertThat(share[4]).isEqualTo("java.lang.Object");
    assertThat(share[5]).isEqualTo(1);
    assertThat(share[6]).isEqualTo(1L);
    Object[] owner = (Object[]) ((Object[]) share[7])[0];
    assertThat(owner).containsExactly("ann", 1L, false);
    assertThat(share[8]).isEqualTo("chat");
    assertThat((String[]) share[9]).isEmpty();
    assertThat(new ShareCodec().read(shares).get(0).live()).isEqualTo(1);
  }

  @Test
  void a_holding_is_its_site_six_numbers_and_a_way() {
    LocalTracker local = new LocalTracker(new WeakRegistry(), Settings.DEFAULT);
    local.enter(request());
    Site site = local.live("check:1", false).get(0).state().site();
    local.heap(which -> Map.of(site, new Holding(1, 2, 3, 4, 5, 6, List.of("a", "b"))));

    Object[] across =
        (Object[])
            new BridgeServer(local, Throwable::printStackTrace)
                .apply("ask", new Object[] {"held", "check:1"});

    Object[] holding = (Object[]) across[0];
    assertThat(holding).hasSize(3);
    assertThat((Object[]) holding[0]).hasSize(5);
    assertThat((long[]) holding[1]).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat((String[]) holding[2]).containsExactly("a", "b");
    assertThat(HoldingCodec.read(across, new ShareCodec()::readSite).values())
        .containsExactly(new Holding(1, 2, 3, 4, 5, 6, List.of("a", "b")));
  }

  @Test
  void an_agent_that_knows_no_holdings_has_none() {
    assertThat(remote.held("check:1")).isEmpty();
    assertThat(operation).isEqualTo("ask");
    assertThat(arguments).containsExactly("held", "check:1");
  }

  @Test
  void what_a_cleanup_did_is_seven_numbers_if_it_was_verified_and_four_otherwise() {
    LocalTracker local = new LocalTracker(new WeakRegistry(), Settings.DEFAULT);
    BridgeServer server = new BridgeServer(local, Throwable::printStackTrace);
    local.enter(request());

    Object done = server.apply("end", new Object[] {"some", "ALL", null, false});
    local.enter(request());
    Object verified = server.apply("end", new Object[] {"some", "ALL", null, true});

    assertThat((long[]) done).containsExactly(1, 0, 0, 0);
    assertThat((long[]) verified).hasSize(7);
    assertThat(local.cleanUp(Selection.ALL, false).total()).isZero();
  }
}
