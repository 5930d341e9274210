package dev.leash.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way to register with a library, and the way back. An event API with several register methods
 * that share an id (say property and vetoable listeners of one bean) is several of these; a
 * registration made through one is never taken for a registration made through another.
 *
 * <p>Compared by identity: the registry matches a release with the registrations of the very same
 * instance. Immutable; thread-safe if its releaser is.
 */
public final class EventApi {

  private final String id;
  private final Kind kind;
  private final String fix;
  private final Copies copies;
  private final boolean equalsBased;
  private final boolean untilExit;
  private final boolean discovered;
  private final @Nullable Releaser releaser;
  private final boolean handleOnly;
  private final List<String> family;
  private final List<String> keptIn;

  /** How many copies of one listener a source keeps. */
  public enum Copies {
    /** Each register call adds one more. */
    MANY,
    /** A listener that is there already is not added again. */
    ONE,
    /** A new listener takes the place of the one that was registered under the same key. */
    REPLACED,
    /**
     * One for each name that a listener gives itself, by which it is replaced and taken back, too.
     * Only the listener knows the name, so what is gone may have been taken back long ago.
     */
    NAMED
  }

  private EventApi(Builder builder) {
    this.id = builder.id;
    this.kind = builder.kind;
    this.fix = builder.fix;
    this.copies = builder.copies;
    this.equalsBased = builder.equalsBased;
    this.untilExit = builder.untilExit;
    this.discovered = builder.discovered;
    this.releaser = builder.releaser;
    this.handleOnly = builder.handleOnly;
    this.family = builder.family;
    this.keptIn = builder.keptIn;
  }

  /**
   * Starts a description.
   *
   * @param id the stable id that reports and options use, such as {@code guava-eventbus}
   * @param kind what sort of registration it makes
   * @return a builder with the defaults: many copies, identity-based, no releaser
   */
  public static Builder named(String id, Kind kind) {
    return new Builder(id, kind);
  }

  /** The stable id that reports and options use; never null. */
  public String id() {
    return id;
  }

  /** What sort of registration it makes; never null. */
  public Kind kind() {
    return kind;
  }

  /** The missing call in words, such as {@code EventBus.unregister(listener)}; never null. */
  public String fix() {
    return fix;
  }

  /** How many copies of one listener a source keeps; never null. */
  public Copies copies() {
    return copies;
  }

  /** Whether the library finds the listener to remove by {@code equals} rather than identity. */
  public boolean equalsBased() {
    return equalsBased;
  }

  /** Whether a listener that is gone was kept until the JVM ended, rather than held weakly. */
  public boolean untilExit() {
    return untilExit;
  }

  /** Whether Leash found this API by its shape, rather than in the catalogue. */
  public boolean discovered() {
    return discovered;
  }

  /** Whether a registration can be taken back by its handle and in no other way. */
  public boolean handleOnly() {
    return handleOnly;
  }

  /** Package prefixes of the library; empty if unknown, {@code java} alone for the JDK. */
  public List<String> family() {
    return family;
  }

  /**
   * Where its sources keep their listeners, as {@code keptIn} in the rule language says it with the
   * full name of the class; empty if nobody said.
   */
  public List<String> keptIn() {
    return keptIn;
  }

  /** Takes a registration back; null where cleanup must not release anything. */
  public @Nullable Releaser releaser() {
    return releaser;
  }

  @Override
  public String toString() {
    return id;
  }

  /** Describes an event API step by step. Not thread-safe. */
  public static final class Builder {
    private final String id;
    private final Kind kind;
    private String fix = "take the registration back";
    private Copies copies = Copies.MANY;
    private boolean equalsBased;
    private boolean untilExit;
    private boolean discovered;
    private @Nullable Releaser releaser;
    private boolean handleOnly;
    private List<String> family = List.of();
    private List<String> keptIn = List.of();

    private Builder(String id, Kind kind) {
      this.id = Objects.requireNonNull(id, "id");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Sets the missing call in words. */
    public Builder fix(String call) {
      this.fix = Objects.requireNonNull(call, "call");
      return this;
    }

    /** Sets how many copies of one listener a source keeps. */
    public Builder copies(Copies howMany) {
      this.copies = Objects.requireNonNull(howMany, "howMany");
      return this;
    }

    /** Says whether the library removes by {@code equals}. */
    public Builder equalsBased(boolean byEquals) {
      this.equalsBased = byEquals;
      return this;
    }

    /** Says that the source keeps its listeners until the JVM ends. */
    public Builder untilExit(boolean forEver) {
      this.untilExit = forEver;
      return this;
    }

    /** Says that the API was found by its shape. */
    public Builder discovered(boolean byShape) {
      this.discovered = byShape;
      return this;
    }

    /** Says whether the handle is the only way to take a registration back. */
    public Builder handleOnly(boolean noOtherWay) {
      this.handleOnly = noOtherWay;
      return this;
    }

    /** Sets the package prefixes of the library. */
    public Builder family(List<String> prefixes) {
      this.family = List.copyOf(prefixes);
      return this;
    }

    /** Sets where its sources keep their listeners. */
    public Builder keptIn(List<String> clauses) {
      this.keptIn = List.copyOf(clauses);
      return this;
    }

    /** Sets how cleanup takes a registration back; null for not at all. */
    public Builder releaser(@Nullable Releaser how) {
      this.releaser = how;
      return this;
    }

    /** The finished description. */
    public EventApi build() {
      return new EventApi(this);
    }
  }
}
