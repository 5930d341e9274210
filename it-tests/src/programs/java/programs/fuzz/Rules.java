package programs.fuzz;

import dev.leash.agent.catalogue.RuleException;
import dev.leash.agent.catalogue.RuleFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** A rule file, whatever is in it, is read or refused in words. */
public class Rules {
  public static void fuzzerTestOneInput(byte[] data) {
    try {
      RuleFile.read("fuzz.yaml", new StringReader(new String(data, StandardCharsets.UTF_8)));
    } catch (RuleException e) {
      if (!e.getMessage().startsWith("fuzz.yaml")) {
        throw new AssertionError("does not say where", e);
      }
    }
  }
}
