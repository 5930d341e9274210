package dev.leash.benchmarks.peer;

/** A way to keep track of listeners. Safe for use by several threads. */
public interface Peer {

  /** Registers a listener with a source and takes it back. */
  void pair(Object source, Object listener);

  /**
   * Registers a listener that stays.
   *
   * @throws UnsupportedOperationException if this peer is not measured with many live ones
   */
  default void keep(Object source, Object listener) {
    throw new UnsupportedOperationException();
  }

  /** The peer of a name, as benchmarks call it. */
  static Peer named(String name) {
    return switch (name) {
      case "nothing" -> (source, listener) -> {};
      case "leash" -> new LeashPeer();
      case "weak-map" -> new WeakMapPeer();
      case "caffeine" -> new CaffeinePeer();
      case "exception-map" -> new ExceptionMapPeer();
      case "leak-task" -> new LeakTaskPeer();
      case "jfr" -> new JfrPeer();
      case "netty", "older-netty" -> new NettyPeer();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
