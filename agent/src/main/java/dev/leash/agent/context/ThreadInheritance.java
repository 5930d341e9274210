package dev.leash.agent.context;

import java.lang.StackWalker.StackFrame;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a new thread works for whoever started it. A virtual thread has one task. Another one may
 * be the first of a library's own, which will serve everybody; so it inherits only from code that
 * is neither the JDK's nor a well-known library's.
 */
final class ThreadInheritance {

  private static final StackWalker STACK = StackWalker.getInstance();

  private static final String[] LIBRARIES = {
    "java.",
    "javax.",
    "jdk.",
    "sun.",
    "com.sun.",
    "akka.",
    "com.github.",
    "com.google.",
    "com.hazelcast.",
    "com.mongodb.",
    "com.mysql.",
    "com.rabbitmq.",
    "com.zaxxer.",
    "io.grpc.",
    "io.lettuce.",
    "io.micrometer.",
    "io.netty.",
    "io.opentelemetry.",
    "io.reactivex.",
    "io.undertow.",
    "io.vertx.",
    "jakarta.",
    "kotlinx.",
    "okhttp3.",
    "org.apache.",
    "org.eclipse.",
    "org.h2.",
    "org.jboss.",
    "org.postgresql.",
    "org.quartz.",
    "org.springframework.",
    "org.xnio.",
    "reactor.",
    "redis.",
    "scala.",
  };

  /** Libraries' own, but each thread has one task. */
  private static final Set<String> ONE_TASK =
      Set.of(
          "java.util.concurrent.CompletableFuture$ThreadPerTaskExecutor",
          "java.util.concurrent.ThreadPerTaskExecutor",
          "org.springframework.core.task.SimpleAsyncTaskExecutor");

  private static final Class<?> VIRTUAL = virtual();

  private ThreadInheritance() {}

  static boolean inherits(Thread thread) {
    if (VIRTUAL != null && VIRTUAL.isInstance(thread)) {
      return true;
    }
    Optional<String> starter =
        STACK.walk(
            frames ->
                frames
                    .map(StackFrame::getClassName)
                    .filter(name -> !name.startsWith("dev.leash.agent.") && !isThread(name))
                    .findFirst());
    return starter.isPresent() && !isLibrary(starter.get());
  }

  private static boolean isThread(String name) {
    return name.equals("java.lang.Thread")
        || name.startsWith("java.lang.ThreadBuilders")
        || name.startsWith("java.lang.System$");
  }

  private static boolean isLibrary(String name) {
    if (ONE_TASK.contains(name)) {
      return false;
    }
    for (String library : LIBRARIES) {
      if (name.startsWith(library)) {
        return true;
      }
    }
    return false;
  }

  private static Class<?> virtual() {
    try {
      return Class.forName("java.lang.BaseVirtualThread");
    } catch (ClassNotFoundException e) {
      return null; // an older JDK
    }
  }
}
