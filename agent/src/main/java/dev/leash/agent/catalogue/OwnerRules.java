package dev.leash.agent.catalogue;

import dev.leash.agent.catalogue.OwnerRule.Method;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The sorts of owners that Leash knows: written as YAML, compiled by the build, and read when a
 * class turns up that one of them names.
 */
public final class OwnerRules {

  private final PooledInput in;
  private final NameIndex types;
  private final int ancestors;
  private final int rules;

  private OwnerRules(PooledInput in) {
    this.in = in;
    this.types = new NameIndex(in);
    int length = in.readUnsignedShort();
    this.ancestors = in.position();
    this.rules = ancestors + length;
  }

  /**
   * Takes note of what there is.
   *
   * @param file read to its end
   * @throws IOException if it can't be read
   */
  public static OwnerRules read(InputStream file) throws IOException {
    return new OwnerRules(new PooledInput(file));
  }

  /** Whether a rule names a class, by its binary or internal name. */
  public boolean names(String className) {
    return types.find(className) >= 0;
  }

  /** The types whose subtypes are meant too. */
  public List<Ancestor> ancestors() {
    return Ancestor.read(in.from(ancestors), rules);
  }

  /** Reads all rules. */
  public List<OwnerRule> all() {
    PooledInput each = in.from(rules);
    List<OwnerRule> all = new ArrayList<>();
    for (int n = each.readByte(); n > 0; n--) {
      String sort = each.readUTF();
      List<Method> during = methods(each);
      String owner = each.readUTF();
      all.add(
          new OwnerRule(sort, during, owner, each.readTexts(), each.readTexts(), methods(each)));
    }
    return all;
  }

  private static List<Method> methods(PooledInput in) {
    List<Method> methods = new ArrayList<>();
    for (int n = in.readByte(); n > 0; n--) {
      methods.add(new Method(in.readUTF(), in.readUTF(), in.readTexts()));
    }
    return methods;
  }
}
