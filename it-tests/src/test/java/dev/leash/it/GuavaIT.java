package dev.leash.it;

import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.jdk.Jdk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GuavaIT {

  @TestFactory
  Stream<DynamicTest> guava() {
    return TwoSided.tests(
        TwoSided.of("programs.guava.LeakyBus")
            .withEach("com.google.guava:guava", "19.0", "33.7.2-jre")
            .on(Jdk.values())
            .leaks("guava-eventbus", "open", 100)
            .fix("unregister")
            .and(leak -> leak.isBlamedOnLine("BUS.register")));
  }
}
