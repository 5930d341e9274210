package dev.leash.it;

import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpringIT {
  private static final String[] VERSIONS = {"5.3.39", "7.0.1"};

  @TestFactory
  Stream<DynamicTest> messaging() {
    return TwoSided.tests(
        TwoSided.of("programs.springmsg.LeakyChannelHandlers")
            .withEach("org.springframework:spring-messaging", VERSIONS)
            .leaks("spring-msg", "open", 100)
            .and(leak -> leak.hasKind("SIGNAL"))
            .fix("SubscribableChannel.unsubscribe(handler)"));
  }

  @TestFactory
  Stream<DynamicTest> what_a_bean_asks_of_another_context_while_its_own_is_made() {
    return TwoSided.tests(
        TwoSided.of("programs.spring.ParentListeners")
            .withEach("org.springframework:spring-context", VERSIONS)
            .leaks(
                "spring-ctx", "programs.spring.ParentListeners$Tariffs", "afterPropertiesSet", 100)
            .fix("removeApplicationListener(listener)"));
  }

  @TestFactory
  Stream<DynamicTest> scheduling() {
    return TwoSided.tests(
        TwoSided.of("programs.springsched.LeakyJobs")
            .withEach("org.springframework:spring-context", VERSIONS)
            .leaks("spring-sched", "open", 100)
            .and(leak -> leak.hasKind("HEARTBEAT"))
            .fix("ScheduledFuture.cancel(false)")
            .silent("trigger")
            .silent("ran")
            .silent("closed"));
  }
}
