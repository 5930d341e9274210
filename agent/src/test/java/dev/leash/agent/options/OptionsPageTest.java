package dev.leash.agent.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps the table in {@code docs/options.md} current. After a change of the options, let it write
 * the table: {@code mvn -pl agent -am test -Dtest=OptionsPageTest
 * -Dsurefire.failIfNoSpecifiedTests=false -DwriteDocs}.
 */
class OptionsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "options.md");
  private static final String BEGIN = "<!-- The table is made from Option.java. -->\n";
  private static final String END = "<!-- End of the table. -->\n";

  @Test
  void the_table_of_the_page_is_that_of_the_code() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (System.getProperty("writeDocs") != null) {
      Files.writeString(PAGE, page.substring(0, begin) + table() + page.substring(end));
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table());
    }
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| option | value | default | what it does |\n");
    table.append("|---|---|---|---|\n");
    for (Option option : Option.values()) {
      table.append("| `").append(option.key()).append("` | ").append(option.type().expected());
      table.append(" | `").append(option.standard()).append("` | ").append(option.about());
      table.append(" |\n");
    }
    return table.toString();
  }
}
