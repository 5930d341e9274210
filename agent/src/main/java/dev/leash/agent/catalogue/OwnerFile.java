package dev.leash.agent.catalogue;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code owners.yaml}, which has two documents; used by the build. */
final class OwnerFile {

  private OwnerFile() {}

  static List<OwnerRule> read(Reader yaml) {
    return ((List<?>) documents(yaml).get(0)).stream().map(rule -> rule((Map<?, ?>) rule)).toList();
  }

  static LifecycleRules lifecycles(Reader yaml) {
    Map<?, ?> names = (Map<?, ?>) documents(yaml).get(1);
    return new LifecycleRules(
        texts((List<?>) names.get("ends")),
        texts((List<?>) names.get("weak")),
        texts((List<?>) names.get("starts")),
        texts((List<?>) names.get("annotations")),
        methods((List<?>) names.get("methods")));
  }

  private static List<Object> documents(Reader yaml) {
    List<Object> documents = new ArrayList<>();
    new Load(LoadSettings.builder().setLabel("owners").build())
        .loadAllFromReader(yaml)
        .forEach(documents::add);
    return documents;
  }

  private static OwnerRule rule(Map<?, ?> fields) {
    List<?> ends = (List<?>) fields.get("ends");
    return new OwnerRule(
        (String) fields.get("sort"),
        methods((List<?>) fields.get("during")),
        (String) fields.get("owner"),
        texts((List<?>) fields.get("inside")),
        texts(ends.stream().filter(String.class::isInstance).toList()),
        methods(ends.stream().filter(Map.class::isInstance).toList()));
  }

  private static List<OwnerRule.Method> methods(List<?> methods) {
    List<OwnerRule.Method> read = new ArrayList<>();
    for (Object method : methods) {
      Map.Entry<?, ?> entry = ((Map<?, ?>) method).entrySet().iterator().next();
      read.add(method((String) entry.getKey(), (String) entry.getValue()));
    }
    return read;
  }

  private static OwnerRule.Method method(String type, String signature) {
    int open = signature.indexOf('(');
    String parameters = signature.substring(open + 1, signature.indexOf(')'));
    return new OwnerRule.Method(
        type,
        signature.substring(0, open),
        parameters.isEmpty() ? List.of() : List.of(parameters.split(", *", -1)));
  }

  private static List<String> texts(List<?> texts) {
    return texts == null ? List.of() : texts.stream().map(String.class::cast).toList();
  }
}
