package dev.leash.event;

/** What sort of registration it is. Reports and limits are kept per kind. */
public enum Kind {
  /** A signal or publish/subscribe listener; also the default for buses. */
  SIGNAL,
  /** A handler of remote calls or messages. */
  REMOTE_HANDLER,
  /** A watcher of a property, a cache entry or a configuration value. */
  STATE_WATCHER,
  /** A task that runs once, later. */
  TIMER,
  /** A task that runs again and again. */
  HEARTBEAT,
  /** A listener of a user-interface component or model. */
  GUI,
  /** A hook on the life of a process, a service or a context. */
  LIFECYCLE,
  /** A callback on a future. */
  FUTURE,
  /** A subscriber of a reactive stream. */
  STREAM,
  /** A watch on a file or a directory. */
  FILE_WATCH,
  /** Something that belongs to a user's session. */
  SESSION,
  /**
   * An object that lives by itself until it is closed: an executor, a timer, a client with threads
   * of its own. It is its own listener, and has no source.
   */
  RESOURCE,
  /** A bean that is registered with a management server, by its name. */
  MANAGED_BEAN,
  /** Anything else. */
  OTHER
}
