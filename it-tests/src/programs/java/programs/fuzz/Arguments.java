package programs.fuzz;

import dev.leash.agent.options.OptionSources;
import dev.leash.agent.options.Options;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Options are read, whatever they are, from the arguments and from the file they name. */
public class Arguments {
  public static void fuzzerTestOneInput(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    check(new OptionSources(text, Map.of(), Map.of(), path -> text));
    check(new OptionSources("config=x", Map.of("leash.frames", text), Map.of(), path -> text));
  }

  private static void check(OptionSources sources) {
    Options options = Options.read(sources);
    for (String problem : options.problems()) {
      if (problem.length() > 500 || problem.indexOf('\n') >= 0) {
        throw new AssertionError("not one line: " + problem);
      }
    }
  }
}
