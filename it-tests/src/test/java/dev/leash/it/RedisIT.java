package dev.leash.it;

import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clients of Redis, against a server in Java that speaks enough of its protocol. */
class RedisIT {
  private static final String SERVER = "com.github.fppt:jedis-mock:1.1.11";
  private static final String LETTUCE = "io.lettuce:lettuce-core:6.8.1.RELEASE";
  private static final String NO_LOG = "org.slf4j:slf4j-nop:2.0.17";

  @TestFactory
  Stream<DynamicTest> redis() {
    return TwoSided.tests(
        TwoSided.of("programs.lettuce.LeakyPubSub")
            .with(LETTUCE, SERVER, NO_LOG)
            .leaks("lettuce", "open", 100)
            .and(leak -> leak.hasKind("SIGNAL"))
            .fix("removeListener(listener)")
            .silent("closed"),
        TwoSided.of("programs.springredis.LeakyContainer")
            .with("org.springframework.data:spring-data-redis:3.5.5", LETTUCE, SERVER, NO_LOG)
            .leaks("spring-redis", "open", 100)
            .and(leak -> leak.hasKind("SIGNAL"))
            .fix("removeMessageListener(listener)")
            .silent("destroyed"),
        TwoSided.of("programs.redisson.LeakyTopicListeners")
            .with("org.redisson:redisson:3.52.0", SERVER, NO_LOG)
            .leaks("redisson", "open", 100)
            .and(leak -> leak.hasKind("SIGNAL"))
            .fix("RTopic.removeListener(id)")
            .staysInMemory()
            .silent("allRemoved"));
  }
}
