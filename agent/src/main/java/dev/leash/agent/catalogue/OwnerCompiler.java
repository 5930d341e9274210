package dev.leash.agent.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Used by the build: turns {@code owners.yaml} into what {@link OwnerRules} reads. */
final class OwnerCompiler {

  private final PooledOutput out = new PooledOutput();
  private final PooledOutput rules = out.part();
  private final Map<String, Integer> types = new LinkedHashMap<>();
  private final PooledOutput ancestors = out.part();

  private OwnerCompiler() {}

  static void compile(Reader yaml, OutputStream file) throws IOException {
    OwnerCompiler compiler = new OwnerCompiler();
    compiler.rules(
        (List<?>) new Load(LoadSettings.builder().setLabel("owners").build()).loadFromReader(yaml));
    NameIndex.write(compiler.out, compiler.types);
    compiler.out.writeShort(compiler.ancestors.size());
    compiler.out.append(compiler.ancestors);
    compiler.out.append(compiler.rules);
    compiler.out.writeTo(file);
  }

  private void rules(List<?> all) throws IOException {
    rules.writeByte(all.size());
    for (Object rule : all) {
      Map<?, ?> fields = (Map<?, ?>) rule;
      rules.writeUTF((String) fields.get("sort"));
      methods((List<?>) fields.get("during"));
      rules.writeUTF((String) fields.get("owner"));
      strings(rules, (List<?>) fields.get("inside"));
      List<?> ends = (List<?>) fields.get("ends");
      strings(rules, ends.stream().filter(String.class::isInstance).toList());
      methods(ends.stream().filter(Map.class::isInstance).toList());
    }
  }

  private void methods(List<?> methods) throws IOException {
    rules.writeByte(methods.size());
    for (Object method : methods) {
      Map.Entry<?, ?> entry = ((Map<?, ?>) method).entrySet().iterator().next();
      String type = (String) entry.getKey();
      String signature = (String) entry.getValue();
      rules.writeUTF(type);
      signature(rules, signature);
      types.put(type.endsWith("+") ? type.substring(0, type.length() - 1) : type, 0);
      if (type.endsWith("+")) {
        ancestors.writeShort(0);
        ancestors.writeUTF(type.substring(0, type.length() - 1));
        strings(ancestors, List.of(signature.substring(0, signature.indexOf('('))));
      }
    }
  }

  private static void signature(PooledOutput out, String signature) throws IOException {
    int open = signature.indexOf('(');
    out.writeUTF(signature.substring(0, open));
    String parameters = signature.substring(open + 1, signature.indexOf(')'));
    strings(out, parameters.isEmpty() ? List.of() : List.of(parameters.split(", *", -1)));
  }

  private static void strings(PooledOutput out, List<?> texts) throws IOException {
    List<?> all = texts == null ? List.of() : texts;
    out.writeByte(all.size());
    for (Object text : all) {
      out.writeUTF((String) text);
    }
  }
}
