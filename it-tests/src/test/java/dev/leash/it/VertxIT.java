package dev.leash.it;

import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class VertxIT {
  private static final String[] VERSIONS = {"4.5.22", "5.1.8"};

  @TestFactory
  Stream<DynamicTest> vertx() {
    return TwoSided.tests(
        TwoSided.of("programs.vertx.LeakyConsumers")
            .withEach("io.vertx:vertx-core", VERSIONS)
            .leaks("vertx-eb", "open", 100)
            .and(leak -> leak.hasKind("SIGNAL"))
            .fix("MessageConsumer.unregister()")
            .silent("handlerLater")
            .silent("intercepted")
            .silent("elsewhere")
            .silent("undeployed")
            .silent("closed"),
        TwoSided.of("programs.vertx.LeakyTimers")
            .withEach("io.vertx:vertx-core", VERSIONS)
            .leaks("vertx-timer", "ping", 100)
            .and(leak -> leak.hasKind("HEARTBEAT"))
            .fix("Vertx.cancelTimer(id)")
            .silent("delayed")
            .silent("fired")
            .silent("undeployed")
            .silent("closed"));
  }
}
