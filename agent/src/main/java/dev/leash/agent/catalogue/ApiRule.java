package dev.leash.agent.catalogue;

import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An event API as the catalogue describes it.
 *
 * @param id what reports and options call it
 * @param library where it is from, as {@code group:artifact} or {@code JDK}
 * @param versions the versions of the library that the rule is tested with, oldest first; empty for
 *     the JDK and where nobody said
 * @param kind what sort of registration it makes
 * @param family package prefixes of the library; calls among them belong to the outermost call
 * @param fix the missing call in words
 * @param copies how many copies of a listener a source keeps
 * @param flags what else there is to say
 * @param ignoredCallers methods of the library whose register calls don't count
 * @param ignoredThreads classes of threads on which the library clears up as the JVM ends
 * @param keptIn where its sources keep their listeners, as {@code KeptIn} in the heap's reader
 *     reads it; empty where nobody said
 * @param hooks the methods to hook
 */
public record ApiRule(
    String id,
    String library,
    List<String> versions,
    Kind kind,
    List<String> family,
    String fix,
    Copies copies,
    Set<Flag> flags,
    Set<String> ignoredCallers,
    Set<String> ignoredThreads,
    List<String> keptIn,
    List<HookRule> hooks) {

  /** Yes-or-no facts about an API. */
  public enum Flag {
    /** Removes by {@code equals}. */
    EQUALS,
    /** Cleanup must not release anything. */
    NO_CLEANUP,
    /** This is where the source really keeps it; outdoes other registrations of the same call. */
    KEEPER,
    /**
     * Counts only if no keeper was seen in the same enclosing call. What was discovered counts only
     * if no registration was seen in it that is the same one, closer to where it is kept.
     */
    YIELDS,
    /** A completion counts only if the handle, a {@code Future}, says it is done. */
    WHEN_DONE,
    /** Nothing is kept if the source, a {@code Future}, is done already. */
    UNLESS_DONE,
    /**
     * What is registered with a source does not count while nobody else waits there, which the
     * handle tells as the call begins; it is no handle of the registration.
     */
    UNLESS_FIRST,
    /** May end on another thread before its register call returns. */
    EARLY,
    /** The library's own frames are never to blame: who subscribed is outside of it. */
    OUTSIDE,
    /** What is registered is kept until the JVM ends, and what goes then was not taken back. */
    UNTIL_EXIT,
    /** Too hot or too harmless to watch unless the user names it. */
    OPT_IN,
    /**
     * The code that is hooked is to blame itself: it makes what it registers, or calls the list.
     */
    INSIDE,
    /** Found by its shape, not in the catalogue. */
    DISCOVERED
  }

  /** Copies what was handed in. */
  public ApiRule {
    versions = List.copyOf(versions);
    family = List.copyOf(family);
    flags = Collections.unmodifiableSet(bits(flags)); // asked for each registration
    ignoredCallers = Set.copyOf(ignoredCallers);
    ignoredThreads = Set.copyOf(ignoredThreads);
    keptIn = List.copyOf(keptIn);
    hooks = List.copyOf(hooks);
  }

  private static Set<Flag> bits(Set<Flag> flags) {
    return flags.isEmpty() ? EnumSet.noneOf(Flag.class) : EnumSet.copyOf(flags);
  }

  /** Whether a fact holds. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
