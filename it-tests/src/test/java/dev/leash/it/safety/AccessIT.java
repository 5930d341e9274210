package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What another user of the machine gets from Leash: nothing. Needs root, to make such a user and be
 * it.
 */
class AccessIT {
  private static final String OTHER = "leash-other";
  private static final Pattern PORT = Pattern.compile("report is at http://localhost:(\\d+)/");

  private record Answer(int status, String text) {}

  @BeforeAll
  static void makeAnotherUser() throws Exception {
    boolean can =
        System.getProperty("user.name").equals("root")
            && Files.isExecutable(Path.of("/usr/sbin/useradd"))
            && Files.isExecutable(Path.of("/usr/sbin/runuser"))
            && Files.isExecutable(Path.of("/bin/bash"));
    Assumptions.assumeTrue(can, "only root can make another user and be it");
    ran("/usr/sbin/useradd", "--no-create-home", "--shell", "/bin/bash", OTHER);
    Assumptions.assumeTrue(
        as(OTHER, "true").status() == 0, "the user " + OTHER + " could not be made");
  }

  @AfterAll
  static void forgetTheOther() throws Exception {
    if (Files.isExecutable(Path.of("/usr/sbin/userdel"))) {
      ran("/usr/sbin/userdel", OTHER);
    }
  }

  @Test
  void another_user_reads_no_report_at_the_port_but_metrics() throws Exception {
    try (Running drip =
        Program.of("programs.control.Drip").agent("http=0").start().awaitStdout("ready")) {
      await().until(() -> PORT.matcher(drip.stderr()).find());
      Matcher port = PORT.matcher(drip.stderr());
      assertThat(port.find()).isTrue();

      assertThat(fetched(OTHER, port.group(1), "report.json")).contains(" 403 ");
      assertThat(fetched(OTHER, port.group(1), "")).contains(" 403 ");
      assertThat(fetched(OTHER, port.group(1), "events")).contains(" 403 ");
      assertThat(fetched(OTHER, port.group(1), "metrics")).contains(" 200 ");
      assertThat(fetched("root", port.group(1), "report.json")).contains(" 200 ", "leash/1");
      drip.send("end").join();
    }
  }

  @Test
  void another_user_can_not_attach() throws Exception {
    Path jar = folder("rwxr-xr-x").resolve("leash.jar");
    Files.copy(Places.agentJar(), jar, StandardCopyOption.REPLACE_EXISTING);
    try (Running drip = Program.of("programs.control.Drip").start().awaitStdout("ready")) {
      String pid = Long.toString(drip.pid());
      Answer answer =
          as(OTHER, Jdk.V17.tool("java").toString(), "-jar", jar.toString(), "attach", pid);

      assertThat(answer.status()).as(answer.text()).isEqualTo(3);
      drip.send("end").join();
    }
  }

  @Test
  void a_link_that_another_user_laid_where_a_report_goes_is_not_followed() throws Exception {
    Path shared = folder("rwxrwxrwx");
    Path own = folder("rwx------").resolve("own.txt");
    Files.writeString(own, "precious");
    Path link = shared.resolve("report.txt");
    assertThat(as(OTHER, "ln", "-s", own.toString(), link.toString()).status()).isZero();

    Run run = Program.of("programs.env.Model").agent("report=" + link).args("leaky").run();

    assertThat(run).exitsWith(0).hasStderrContaining("a link made by " + OTHER);
    assertThat(own).hasContent("precious");
  }

  @Test
  void a_file_that_another_user_laid_where_a_report_goes_does_not_say_who_may_read_it()
      throws Exception {
    Path shared = folder("rwxrwxrwx");
    Path report = shared.resolve("report.txt");
    String lay = "umask 0; touch " + report;
    assertThat(as(OTHER, "bash", "-c", lay).status()).isZero();
    assertThat(Files.getPosixFilePermissions(report)).contains(PosixFilePermission.OTHERS_WRITE);

    Run run = Program.of("programs.env.Model").agent("report=" + report).args("leaky").run();

    assertThat(run).exitsWith(0);
    assertThat(report).content().contains("LEAK ACCUMULATING");
    assertThat(Files.getPosixFilePermissions(report))
        .doesNotContain(PosixFilePermission.OTHERS_WRITE);
    assertThat(as(OTHER, "bash", "-c", "echo forged >> " + report).status()).isNotZero();
  }

  private static Path folder(String rights) throws IOException {
    Path folder = Files.createTempDirectory("leash-it");
    folder.toFile().deleteOnExit();
    return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
  }

  private static String fetched(String user, String port, String path) throws Exception {
    String request = "GET /%s HTTP/1.0\\r\\nHost: localhost:%s\\r\\n\\r\\n".formatted(path, port);
    String script =
        "exec 3<>/dev/tcp/127.0.0.1/%s; printf '%s' >&3; timeout 20 cat <&3"
            .formatted(port, request);
    return as(user, "bash", "-c", script).text();
  }

  private static Answer as(String user, String... command) throws Exception {
    List<String> all = new ArrayList<>(List.of("/usr/sbin/runuser", "-u", user, "--"));
    all.addAll(List.of(command));
    return ran(all.toArray(String[]::new));
  }

  private static Answer ran(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(text).isTrue();
    return new Answer(process.exitValue(), text);
  }
}
