package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentClassFilesTest {

  private final RecentClassFiles files = new RecentClassFiles();

  /** Has one class, and tells what it was asked for. */
  private static final class Shelf extends ClassLoader {
    private final List<String> asked = new ArrayList<>();
    private final byte content;

    Shelf(int content) {
      super(null);
      this.content = (byte) content;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      asked.add(name);
      return name.equals("acme/Bus.class") ? new ByteArrayInputStream(new byte[] {content}) : null;
    }
  }

  @Test
  void a_file_is_read_once() {
    Shelf shelf = new Shelf(1);

    assertThat(files.of(shelf, "acme/Bus")).containsExactly(1);
    assertThat(files.of(shelf, "acme/Bus")).containsExactly(1);

    assertThat(shelf.asked).containsExactly("acme/Bus.class");
  }

  @Test
  void a_file_that_is_not_there_is_looked_for_once() {
    Shelf shelf = new Shelf(1);

    assertThat(files.of(shelf, "acme/Gone")).isNull();
    assertThat(files.of(shelf, "acme/Gone")).isNull();

    assertThat(shelf.asked).containsExactly("acme/Gone.class");
  }

  @Test
  void each_loader_has_files_of_its_own() {
    assertThat(files.of(new Shelf(1), "acme/Bus")).containsExactly(1);
    assertThat(files.of(new Shelf(2), "acme/Bus")).containsExactly(2);
  }

  @Test
  void what_was_read_long_ago_is_read_again() {
    Shelf shelf = new Shelf(1);
    files.of(shelf, "acme/Bus");
    for (int i = 0; i < 100; i++) {
      files.of(shelf, "acme/Other" + i);
    }

    files.of(shelf, "acme/Bus");

    assertThat(shelf.asked.stream().filter("acme/Bus.class"::equals)).hasSize(2);
  }
}
