package dev.leash.agent.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Used by the build: turns {@code owners.yaml} into what {@link OwnerRules} reads. */
final class OwnerCompiler {

  private OwnerCompiler() {}

  static void compile(Reader yaml, OutputStream file) throws IOException {
    PooledOutput out = new PooledOutput();
    List<?> rules =
        (List<?>) new Load(LoadSettings.builder().setLabel("owners").build()).loadFromReader(yaml);
    out.writeByte(rules.size());
    for (Object rule : rules) {
      Map<?, ?> fields = (Map<?, ?>) rule;
      out.writeUTF((String) fields.get("sort"));
      methods(out, (List<?>) fields.get("during"));
      out.writeUTF((String) fields.get("owner"));
      strings(out, (List<?>) fields.get("inside"));
      List<?> ends = (List<?>) fields.get("ends");
      strings(out, ends.stream().filter(String.class::isInstance).toList());
      methods(out, ends.stream().filter(Map.class::isInstance).toList());
    }
    out.writeTo(file);
  }

  private static void methods(PooledOutput out, List<?> methods) throws IOException {
    out.writeByte(methods.size());
    for (Object method : methods) {
      Map.Entry<?, ?> entry = ((Map<?, ?>) method).entrySet().iterator().next();
      out.writeUTF((String) entry.getKey());
      signature(out, (String) entry.getValue());
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
