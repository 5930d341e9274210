package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.jdk.Jdk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the JVM is told about its memory and its compilers, the findings are the same. */
class VariantsIT {
  @ParameterizedTest(name = "JDK {0} {1}")
  @CsvSource({
    "17, -XX:+UseG1GC -XX:+UseStringDeduplication",
    "17, -XX:+UseSerialGC -Xint",
    "17, -XX:+UseParallelGC -Xshare:off -XX:-UseCompressedOops",
    "17, -XX:+UseZGC",
    "25, -XX:+UseG1GC -XX:+UseCompactObjectHeaders",
    "25, -XX:+UseSerialGC --sun-misc-unsafe-memory-access=deny --illegal-native-access=deny",
    "25, -XX:+UseParallelGC",
    "25, -XX:+UseZGC -XX:+UseCompactObjectHeaders",
  })
  void the_findings_are_the_same_with(int feature, String flags) {
    Run run =
        Program.of("programs.variants.Both")
            .on(Jdk.valueOf("V" + feature))
            .plain()
            .jvm(flags.split(" "))
            .agent("apis=-jdk-executor,-jdk-timer-thread")
            .run();

    assertThat(run)
        .exitsWith(0)
        .hasStdout("kept 100")
        .hasNothingOnStderrBut("Leash\\b.*", "LEAK .*", " .*", "");
    assertThat(run)
        .leaks()
        .single()
        .hasVerdict("ACCUMULATING")
        .hasApi("jdk-pcs")
        .hasLive(100)
        .hasRegistered(100)
        .isBlamedOn("programs.variants.Both", "forgotten")
        .isBlamedOnLine("MODEL.addPropertyChangeListener");
    var all = run.report().statistics().overview();
    assertThat(all.registered()).isEqualTo(20_200);
    assertThat(all.released()).isEqualTo(20_100);
  }
}
