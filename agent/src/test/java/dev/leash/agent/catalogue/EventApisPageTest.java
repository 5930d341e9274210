package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps the table in {@code docs/event-apis.md} current. After a change of the catalogue, let it
 * write the table: {@code mvn -pl agent -am test -Dtest=EventApisPageTest
 * -Dsurefire.failIfNoSpecifiedTests=false -DwriteDocs}.
 */
class EventApisPageTest {

  private static final Path PAGE = Path.of("..", "docs", "event-apis.md");
  private static final Path CATALOGUE = Path.of("src", "main", "resources", "catalogue");
  private static final String BEGIN = "<!-- The table is made from the catalogue. -->\n";
  private static final String END = "<!-- End of the table. -->\n";

  @Test
  void the_table_of_the_page_is_that_of_the_catalogue() throws IOException, RuleException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String table = CatalogueListing.markdown(CatalogueCompiler.read(CATALOGUE));
    if (System.getProperty("writeDocs") != null) {
      Files.writeString(PAGE, page.substring(0, begin) + table + page.substring(end));
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(table);
    }
  }
}
