package dev.leash.agent.context;

/**
 * Tasks that empty a queue of other tasks, or serve one connection after another: they may be
 * anybody's. They run in no context.
 *
 * <p>Thread-safe.
 */
final class QueueDrainingTasks {

  private static final String[] NAMES = {
    "com.google.common.util.concurrent.SequentialExecutor",
    "io.grpc.internal.SerializingExecutor",
    "io.vertx.core.",
    "io.netty.",
    "java.util.concurrent.SubmissionPublisher",
    "org.apache.coyote.",
    "org.apache.tomcat.",
    "org.eclipse.jetty.",
    "org.springframework.core.task.support.",
  };

  private static final ClassValue<Boolean> KNOWN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          for (String name : NAMES) {
            if (type.getName().startsWith(name)) {
              return true;
            }
          }
          return false;
        }
      };

  private QueueDrainingTasks() {}

  static boolean isOne(Object task) {
    return KNOWN.get(task.getClass());
  }
}
