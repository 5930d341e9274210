package dev.leash.track;

import dev.leash.owner.Scope;
import dev.leash.site.Site;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteShare;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the library enters what it is asked to track: its own registry, or, with the agent in the
 * JVM, the agent's.
 *
 * <p>Thread-safe.
 */
public interface Tracker {

  /**
   * Enters a registration.
   *
   * @return what it is known by here; opaque
   */
  @Nullable Object enter(TrackRequest request);

  /**
   * Ends a registration without calling anything.
   *
   * @return whether it was live
   */
  boolean end(@Nullable Object registration, EndReason how);

  /** Counts a release that threw. */
  void failed(@Nullable Object registration, Throwable error);

  /** Releases those selected, each isolated, newest first. */
  Cleanup cleanUp(Selection which, boolean verify);

  /**
   * Says that an owner's life is over.
   *
   * @param how what ended it, in words
   * @return how many registrations that released; 0 where the settings say to report only
   */
  int endOwner(Object owner, String how);

  /**
   * An owner that nobody declared: Leash saw that work is done for it. From now on each
   * registration is looked at by itself, see {@link dev.leash.site.Sites#beExact}.
   *
   * @param object the object; kept weakly
   * @param name what reports call it
   * @param sort what it is one of many of, such as {@code test}
   * @return what {@link #open} and {@link #endOwner} take for it; opaque
   */
  Object inferred(Object object, String name, String sort);

  /**
   * The live registrations made in scopes with a tag, by site, but none whose code is never to be
   * blamed. What became unreachable or is over is ended first, which calls handles.
   *
   * @param tag the tag
   * @param others whether those count as well that have no tag of a leak check
   * @return null if the agent is too old to tell
   */
  @Nullable List<SiteShare> live(String tag, boolean others);

  /**
   * Who holds the listeners of the live registrations made in scopes with a tag, as a look at the
   * heap shows it. The program stands still meanwhile.
   *
   * @param tag the tag
   * @return by site; empty if nobody can or may look, or the heap is too large for it
   */
  Map<Site, Holding> held(String tag);

  /** Puts this thread into a scope within the one it is in; arguments may be null or empty. */
  Scope open(@Nullable Object owner, @Nullable String service, Set<String> tags);

  /** For whom this thread works now; opaque, to be entered on another thread. */
  @Nullable Object capture();

  /** Puts this thread into a context that was captured. */
  Scope enter(@Nullable Object captured);

  /** What is known now. */
  Statistics statistics();

  /** The settings in force. */
  Settings settings();

  /** Changes the settings; in force at once. */
  void configure(Settings settings);
}
