package dev.leash.report;

import dev.leash.site.Frame;
import java.util.List;

/**
 * Tells the application's own code from the JDK, frameworks and libraries, by the names of classes.
 * Immutable.
 */
final class OwnCode {

  /** Those that most stacks go through. */
  private static final List<String> FOREIGN =
      List.of(
          "java.",
          "javax.",
          "jdk.",
          "sun.",
          "com.sun.",
          "jakarta.",
          "kotlin.",
          "kotlinx.",
          "scala.",
          "groovy.",
          "org.apache.",
          "org.springframework.",
          "org.hibernate.",
          "org.eclipse.",
          "org.jboss.",
          "org.junit.",
          "org.testng.",
          "org.mockito.",
          "org.slf4j.",
          "org.osgi.",
          "org.jfree.",
          "org.reactivestreams.",
          "org.glassfish.",
          "org.jetbrains.",
          "org.h2.",
          "org.postgresql.",
          "com.google.common.",
          "com.google.inject.",
          "com.fasterxml.",
          "com.zaxxer.",
          "com.mysql.",
          "com.mongodb.",
          "com.hazelcast.",
          "com.vaadin.",
          "com.netflix.",
          "com.squareup.",
          "ch.qos.logback.",
          "io.netty.",
          "io.reactivex.",
          "io.micrometer.",
          "io.micronaut.",
          "io.quarkus.",
          "io.vertx.",
          "io.grpc.",
          "io.opentelemetry.",
          "io.lettuce.",
          "io.smallrye.",
          "reactor.",
          "okhttp3.",
          "net.bytebuddy.",
          "akka.",
          "play.");

  private final List<String> own;

  /**
   * By the prefixes that somebody gave, if any.
   *
   * @param own prefixes of names of the application's own classes; empty if nobody said
   */
  OwnCode(List<String> own) {
    this.own = own;
  }

  /**
   * Whether a frame is of the application's own code.
   *
   * @param family prefixes of the library that was registered with
   */
  boolean includes(Frame frame, List<String> family) {
    String name = frame.className();
    return own.isEmpty()
        ? FOREIGN.stream().noneMatch(name::startsWith)
            && family.stream().noneMatch(prefix -> begins(name, prefix))
        : own.stream().anyMatch(prefix -> begins(name, prefix));
  }

  /** A prefix ends where a part of the name ends. */
  private static boolean begins(String name, String prefix) {
    return name.startsWith(prefix)
        && (name.length() == prefix.length()
            || prefix.endsWith(".")
            || ".$".indexOf(name.charAt(prefix.length())) >= 0);
  }
}
