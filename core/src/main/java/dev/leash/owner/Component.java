package dev.leash.owner;

/**
 * The object that a listener works for, where that object has an end of its own: a panel that is
 * disposed, a session that is closed. Text and numbers only.
 *
 * @param className its class
 * @param identity its identity hash, which tells it from others of its class
 * @param endedBy what ended it, such as {@code Panel.dispose()}; null while it lives
 * @param endedAfter the id of the last registration made before its end
 * @param endedAt when it ended, in nanoseconds of {@link System#nanoTime()}
 */
public record Component(
    String className, int identity, String endedBy, long endedAfter, long endedAt) {

  /** Whether its life is over. */
  public boolean ended() {
    return endedBy != null;
  }

  /** The class name without its package; what is no class name, as it is. */
  public String simpleName() {
    return className.indexOf(' ') >= 0
        ? className
        : className.substring(className.lastIndexOf('.') + 1);
  }
}
