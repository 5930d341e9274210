package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole web application, Spring Boot with Tomcat, under the agent as anybody would start it. */
class ApplicationIT {
  private static final Program STORE =
      Program.of("programs.boot.Store")
          .with(
              "org.springframework.boot:spring-boot-starter-web:3.5.7",
              "org.springframework.boot:spring-boot-starter-actuator:3.5.7");

  @ParameterizedTest
  @ValueSource(strings = {"discover=off", "discover=*"})
  void starts_serves_and_stops_as_ever_and_is_not_accused(String discover) {
    Run run = STORE.agent(discover).run();
    assertThat(run).isClean();
    assertThat(ownLines(run))
        .isEqualTo("sold 200\nleft []\nhealth {\"status\":\"UP\"}\nclosed true");
    assertThat(run.report().sites()).anyMatch(it -> it.api().equals("spring-ctx"));
  }

  /** What the application printed itself. */
  private static String ownLines(Run run) {
    return String.join(
        "\n",
        run.stdout().lines().filter(it -> it.matches("(sold|left|health|closed) .*")).toList());
  }
}
