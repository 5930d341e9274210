package dev.leash.it;

import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MutinyIT {

  @TestFactory
  Stream<DynamicTest> mutiny() {
    return TwoSided.tests(
        TwoSided.of("programs.mutiny.LeakySubscriptions")
            .withEach("io.smallrye.reactive:mutiny", "1.10.0", "3.0.0")
            .leaks("mutiny", "open", 100)
            .and(leak -> leak.hasKind("STREAM"))
            .fix("Cancellable.cancel()")
            .silent("completed")
            .silent("over")
            .silent("uni"));
  }
}
