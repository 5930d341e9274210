package dev.leash.detect;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Makes states of sites by really registering and releasing. */
final class SiteStates {
  final AtomicLong clock = new AtomicLong();
  final Registry registry = new WeakRegistry(clock::get);
  private final List<Object> kept = new ArrayList<>();
  private final Sites sites = new Sites();
  private final EventApi api;

  SiteStates() {
    this(Kind.SIGNAL);
  }

  SiteStates(Kind kind) {
    this(EventApi.named("test-api", kind).fix("Source.remove(listener)").build());
  }

  SiteStates(EventApi api) {
    this.api = api;
  }

  Site site(Frame... frames) {
    return sites.at(api, new CallStack(List.of(frames), frames[frames.length - 1], null));
  }

  static Frame frame(String type, String method, int line) {
    return new Frame(type, method, "F.java", line);
  }

  Site anySite() {
    return site(frame("com.acme.Chat", "open", 42));
  }

  /** Registers new listeners, which are kept alive. */
  List<Registration> register(Site site, Object source, int times) {
    List<Registration> made = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      made.add(register(site, source, new Object()));
    }
    return made;
  }

  Registration register(Site site, Object source, Object listener) {
    kept.add(listener);
    kept.add(source);
    return registry.register(site, source, listener, null, null, Context.NONE);
  }

  /** Registers new listeners, which are kept alive, with handles that are not. */
  void registerAndForget(Site site, Object source, int times) {
    for (int i = 0; i < times; i++) {
      Object listener = new Object();
      kept.add(listener);
      registry.register(site, source, listener, new Object(), null, Context.NONE);
    }
    System.gc();
  }

  void releaseNewest(Object source, int times) {
    for (int i = 0; i < times; i++) {
      Object listener = kept.get(kept.size() - 2 - 2 * i);
      end(source, listener, EndReason.RELEASED);
    }
  }

  void end(Object source, Object listener, EndReason reason) {
    registry.releaseListener(api, source, listener, null, reason);
  }

  SiteState state(Site site) {
    return registry.snapshot().sites().stream()
        .filter(s -> s.site() == site)
        .findFirst()
        .orElseThrow();
  }
}
