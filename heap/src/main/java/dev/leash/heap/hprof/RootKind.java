package dev.leash.heap.hprof;

/** Why the collector begins with an object; in the order in which they explain most to a person. */
public enum RootKind {
  /** A class that is never unloaded. */
  STICKY_CLASS,
  /** A thread that runs. */
  THREAD,
  /** A variable on the stack of a thread. */
  JAVA_FRAME,
  /** A global reference from native code. */
  JNI_GLOBAL,
  /** A variable of a native method. */
  JNI_LOCAL,
  /** An object that is locked. */
  MONITOR,
  /** On the stack of native code. */
  NATIVE_STACK,
  /** Held by a thread block. */
  THREAD_BLOCK,
  /** The dump does not say. */
  UNKNOWN
}
