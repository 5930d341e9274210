package dev.leash.track;

import dev.leash.owner.Scope;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Says what a scope gives to the registrations made in it, and opens it. What is not said comes
 * from the scope around it; tags add up.
 *
 * <p>Not thread-safe; it can be used again to open the same scope elsewhere.
 */
public final class ScopeBuilder {

  private final Supplier<Tracker> tracker;
  private final Set<String> tags = new HashSet<>();
  private @Nullable Object owner;
  private @Nullable String service;

  /** A scope that gives nothing yet. */
  ScopeBuilder(Supplier<Tracker> tracker) {
    this.tracker = tracker;
  }

  /**
   * Whose registrations they are.
   *
   * @param whose any object, which Leash holds weakly, or a name; null for that of the scope around
   */
  public ScopeBuilder owner(@Nullable Object whose) {
    this.owner = whose;
    return this;
  }

  /**
   * The part of the application.
   *
   * @param name null for that of the scope around
   */
  public ScopeBuilder service(@Nullable String name) {
    this.service = name;
    return this;
  }

  /** One more tag. */
  public ScopeBuilder tag(String label) {
    tags.add(Objects.requireNonNull(label, "label"));
    return this;
  }

  /** Puts this thread into the scope until the result is closed, on this thread. */
  public Scope open() {
    return tracker.get().open(owner, service, tags);
  }

  /** Runs a task in the scope, on this thread. What it throws is passed on. */
  public void run(Runnable task) {
    Scope scope = open();
    try {
      task.run();
    } finally {
      scope.close();
    }
  }
}
