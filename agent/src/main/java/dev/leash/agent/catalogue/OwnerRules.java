package dev.leash.agent.catalogue;

import dev.leash.agent.catalogue.OwnerRule.Method;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The sorts of owners that Leash knows: written as YAML, compiled by the build. */
public final class OwnerRules {

  private static final String BUILT_IN = "/owners.bin";

  private OwnerRules() {}

  /** All that ship with Leash. */
  public static List<OwnerRule> builtIn(Consumer<String> problems) {
    try (InputStream in = OwnerRules.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IOException("it is missing from the jar");
      }
      return read(in);
    } catch (IOException e) {
      problems.accept("the rules for owners can't be read: " + e.getMessage());
      return List.of();
    }
  }

  private static List<OwnerRule> read(InputStream file) throws IOException {
    PooledInput in = new PooledInput(file);
    List<OwnerRule> rules = new ArrayList<>();
    for (int n = in.readByte(); n > 0; n--) {
      String sort = in.readUTF();
      List<Method> during = methods(in);
      String found = in.readUTF();
      rules.add(new OwnerRule(sort, during, found, strings(in), strings(in), methods(in)));
    }
    return rules;
  }

  private static List<Method> methods(PooledInput in) throws IOException {
    List<Method> methods = new ArrayList<>();
    for (int n = in.readByte(); n > 0; n--) {
      methods.add(new Method(in.readUTF(), in.readUTF(), strings(in)));
    }
    return methods;
  }

  private static List<String> strings(PooledInput in) {
    List<String> texts = new ArrayList<>();
    for (int n = in.readByte(); n > 0; n--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
