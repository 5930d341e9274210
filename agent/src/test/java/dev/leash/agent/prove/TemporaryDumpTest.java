package dev.leash.agent.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryDumpTest {
  @TempDir Path parent;

  @Test
  void only_the_user_can_read_it_and_it_is_gone_when_it_is_closed() throws IOException {
    try (TemporaryDump dump = TemporaryDump.in(parent)) {
      Files.writeString(dump.file(), "dump");
      assertThat(Files.getPosixFilePermissions(dump.file().getParent()))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void what_a_jvm_left_that_was_killed_is_deleted_by_the_next_one() throws Exception {
    Path left = left(deadPid(), Duration.ofHours(1));

    TemporaryDump.in(parent).close();

    assertThat(left).doesNotExist();
  }

  @Test
  void what_is_of_a_process_that_lives_or_was_made_just_now_stays() throws Exception {
    Path living = left(ProcessHandle.current().pid(), Duration.ofHours(1));
    Path elsewhere = left(deadPid(), Duration.ofMinutes(1));

    TemporaryDump.in(parent).close();

    assertThat(living).exists();
    assertThat(elsewhere).exists();
  }

  @Test
  void what_has_no_number_of_a_process_stays_and_disturbs_nobody() throws IOException {
    Path odd = Files.createDirectory(parent.resolve("leash-heap-x"));

    TemporaryDump.in(parent).close();

    assertThat(odd).exists();
  }

  private Path left(long pid, Duration ago) throws IOException {
    Path folder = Files.createDirectory(parent.resolve("leash-heap-" + pid + "-123"));
    Files.writeString(folder.resolve("heap.hprof"), "dump");
    return Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(ago)));
  }

  private static long deadPid() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    return process.pid();
  }
}
