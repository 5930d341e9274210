package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueListingTest {

  private static final List<String> LINES =
      CatalogueListing.text(Catalogue.builtIn()).lines().toList();

  @Test
  void each_column_begins_at_the_same_place_in_each_line() {
    for (String column : List.of("KIND", "LIBRARY", "REGISTER")) {
      int start = LINES.get(0).indexOf(column);
      assertThat(LINES)
          .allMatch(line -> line.charAt(start - 1) == ' ' && line.charAt(start) != ' ', column);
    }
  }

  @Test
  void no_line_is_longer_than_a_wide_screen() {
    assertThat(LINES).hasSizeGreaterThan(100).allMatch(line -> line.length() <= 160);
  }
}
