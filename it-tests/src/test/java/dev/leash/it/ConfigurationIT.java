package dev.leash.it;

import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Clients of configuration services, whose servers don't run in a JVM of ours. */
class ConfigurationIT {

  @TestFactory
  Stream<DynamicTest> configuration() {
    return TwoSided.tests(
        TwoSided.of("programs.apollo.LeakyChangeListeners")
            .with("com.ctrip.framework.apollo:apollo-client:2.4.0")
            .leaks("apollo", "open", 100)
            .and(leak -> leak.hasKind("STATE_WATCHER"))
            .fix("Config.removeChangeListener(listener)"),
        TwoSided.of("programs.nacos.LeakyConfigListeners")
            .with("com.alibaba.nacos:nacos-client:2.4.3", "org.slf4j:slf4j-nop:2.0.17")
            .leaks("nacos", "open", 100)
            .and(leak -> leak.hasKind("STATE_WATCHER"))
            .fix("ConfigService.removeListener(dataId, group, listener)")
            .takesBackInside());
  }
}
