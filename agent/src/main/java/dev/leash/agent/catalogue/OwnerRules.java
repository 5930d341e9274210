package dev.leash.agent.catalogue;

import dev.leash.agent.catalogue.OwnerRule.Method;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The file of the sorts of owners that Leash knows. */
final class OwnerRules {

  private OwnerRules() {}

  /** Writes them. */
  static void write(List<OwnerRule> rules, OutputStream file) throws IOException {
    PooledOutput out = new PooledOutput();
    out.writeByte(rules.size());
    for (OwnerRule rule : rules) {
      out.writeUTF(rule.sort());
      methods(rule.during(), out);
      out.writeUTF(rule.owner());
      out.writeTexts(rule.inside());
      out.writeTexts(rule.ends());
      methods(rule.endings(), out);
    }
    out.writeTo(file);
  }

  /** Writes methods with their count before them. */
  static void methods(List<Method> methods, PooledOutput out) throws IOException {
    out.writeByte(methods.size());
    for (Method method : methods) {
      out.writeUTF(method.declaring());
      out.writeUTF(method.name());
      out.writeTexts(method.parameters());
    }
  }

  /** Reads what {@link #write} wrote. */
  static List<OwnerRule> read(InputStream file) throws IOException {
    PooledInput in = new PooledInput(file);
    List<OwnerRule> rules = new ArrayList<>();
    for (int n = in.readByte(); n > 0; n--) {
      String sort = in.readUTF();
      List<Method> during = methods(in);
      String owner = in.readUTF();
      rules.add(new OwnerRule(sort, during, owner, in.readTexts(), in.readTexts(), methods(in)));
    }
    return rules;
  }

  /** Reads what was written of methods. */
  static List<Method> methods(PooledInput in) {
    List<Method> methods = new ArrayList<>();
    for (int n = in.readByte(); n > 0; n--) {
      methods.add(new Method(in.readUTF(), in.readUTF(), in.readTexts()));
    }
    return methods;
  }
}
