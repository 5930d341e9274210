package programs.fake;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands in for the real agent where the harness itself is tested: says which options it got and
 * leaves the report {@code <fake.reports>/<first argument of the program>.json}.
 */
public class FakeAgent {
  public static void premain(String options) throws Exception {
    System.err.println("fake agent: " + options);
    String side = System.getProperty("sun.java.command").split(" ")[1];
    Path canned = Path.of(System.getProperty("fake.reports"), side + ".json");
    if (Files.exists(canned)) {
      String report = options.substring("report=".length()).split("[,;]")[0];
      Files.copy(canned, Path.of(report));
    }
  }

  public static void main(String[] args) {
    System.out.println("done");
  }
}
