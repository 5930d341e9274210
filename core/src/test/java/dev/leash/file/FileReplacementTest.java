package dev.leash.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

  @TempDir private Path folder;

  @Test
  void the_draft_takes_the_place_of_the_file() throws IOException {
    Path draft = Files.writeString(folder.resolve("draft"), "new");
    Path target = Files.writeString(folder.resolve("file"), "old");

    FileReplacement.move(draft, target);

    assertThat(target).hasContent("new");
    assertThat(draft).doesNotExist();
  }

  @Test
  void a_draft_that_can_not_be_moved_stays() throws IOException {
    Path draft = Files.writeString(folder.resolve("draft"), "new");

    assertThatThrownBy(() -> FileReplacement.move(draft, folder.resolve("missing/file")))
        .isInstanceOf(IOException.class);
    assertThat(draft).hasContent("new");
  }
}
