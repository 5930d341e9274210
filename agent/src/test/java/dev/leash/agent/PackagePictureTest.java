package dev.leash.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.SourceTree.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Keeps the picture of the packages in {@code docs/how-it-works.md} current. After a change, let it
 * draw: {@code mvn -pl agent -am test -Dtest=PackagePictureTest
 * -Dsurefire.failIfNoSpecifiedTests=false -DwriteDocs}.
 */
class PackagePictureTest {

  private static final Path PAGE = Path.of("..", "docs", "how-it-works.md");
  private static final String BEGIN = "<!-- The picture is drawn from the imports. -->\n";
  private static final String END = "<!-- End of the picture. -->\n";
  private static final String ROOT = "dev.leash";

  private final Map<String, Set<String>> uses = new TreeMap<>();
  private final Map<String, String> modules = new TreeMap<>();

  PackagePictureTest() {
    for (Source source : SourceTree.sources()) {
      String from = source.packageName();
      modules.put(from, source.module());
      Set<String> to = uses.computeIfAbsent(from, name -> new TreeSet<>());
      to.addAll(source.imports());
      to.remove(from);
    }
  }

  @Test
  void no_arrow_leads_back() {
    for (String from : uses.keySet()) {
      assertThat(reachable(from)).as("what %s leads to", from).doesNotContain(from);
    }
  }

  @Test
  void the_picture_of_the_page_is_that_of_the_code() throws IOException {
    String page = Files.readString(PAGE).replace("\r\n", "\n");
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (System.getProperty("writeDocs") != null) {
      Files.writeString(PAGE, page.substring(0, begin) + picture() + page.substring(end));
    } else {
      assertThat(page.substring(begin, end))
          .as("paste this into %s:%n%s", PAGE, picture())
          .isEqualTo(picture());
    }
  }

  private Set<String> reachable(String from) {
    Set<String> found = new LinkedHashSet<>();
    for (String next : uses.get(from)) {
      reach(next, found);
    }
    return found;
  }

  private void reach(String at, Set<String> found) {
    if (found.add(at)) {
      for (String next : uses.get(at)) {
        reach(next, found);
      }
    }
  }

  private String picture() {
    StringBuilder text = new StringBuilder("```mermaid\nflowchart TD\n");
    for (String module : SourceTree.MODULES) {
      text.append("  subgraph ").append(module).append("_module [").append(module).append("]\n");
      for (String name : uses.keySet()) {
        if (modules.get(name).equals(module)) {
          text.append("    ").append(id(name)).append("[").append(shown(name)).append("]\n");
        }
      }
      text.append("  end\n");
    }
    for (String from : uses.keySet()) {
      for (String to : uses.get(from)) {
        if (!isByOthers(from, to)) {
          text.append("  ").append(id(from)).append(" --> ").append(id(to)).append("\n");
        }
      }
    }
    return text.append("```\n").toString();
  }

  /** Whether another package that it uses leads there, too: that arrow would tell nothing new. */
  private boolean isByOthers(String from, String to) {
    for (String other : uses.get(from)) {
      if (!other.equals(to) && reachable(other).contains(to)) {
        return true;
      }
    }
    return false;
  }

  private static String shown(String name) {
    return name.equals(ROOT) ? name : name.substring(ROOT.length() + 1);
  }

  private static String id(String name) {
    return name.replace('.', '_');
  }
}
