package dev.leash.agent.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one YAML mapping, read strictly: what is not known is a mistake. */
final class YamlFields {

  private final String file;
  private final Node node;
  private final Map<String, Node> values = new HashMap<>();

  private YamlFields(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  static YamlFields of(String file, Node node, Set<String> known) throws RuleException {
    if (!(node instanceof MappingNode mapping)) {
      throw new RuleException(where(file, node), "expected fields such as " + new TreeSet<>(known));
    }
    YamlFields fields = new YamlFields(file, node);
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(file, tuple.getKeyNode());
      if (!known.contains(key)) {
        throw new RuleException(
            where(file, tuple.getKeyNode()),
            "unknown field \"" + key + "\"; the fields here are " + new TreeSet<>(known));
      }
      fields.values.put(key, tuple.getValueNode());
    }
    return fields;
  }

  static String where(String file, Node node) {
    return file + node.getStartMark().map(m -> ":" + (m.getLine() + 1)).orElse("");
  }

  RuleException problem(String field, String problem) {
    return new RuleException(
        where(file, values.getOrDefault(field, node)), "\"" + field + "\" " + problem);
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  String text(String field) throws RuleException {
    if (!has(field)) {
      throw problem(field, "is missing");
    }
    return scalar(file, values.get(field));
  }

  /** The items of a list; a single value is a list of one; a missing field is an empty list. */
  List<Node> list(String field) {
    Node value = values.get(field);
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
  }

  List<Node> required(String field) throws RuleException {
    if (!has(field)) {
      throw problem(field, "is missing");
    }
    return list(field);
  }

  List<String> texts(String field) throws RuleException {
    List<String> texts = new ArrayList<>();
    for (Node item : list(field)) {
      texts.add(scalar(file, item));
    }
    return texts;
  }

  <E extends Enum<E>> E choice(String field, Class<E> type, E byDefault) throws RuleException {
    return byDefault != null && !has(field) ? byDefault : choice(field, text(field), type);
  }

  /**
   * Enum constants are written as they are or in camelCase: {@code WHEN_DONE}, {@code whenDone}.
   */
  <E extends Enum<E>> E choice(String field, String text, Class<E> type) throws RuleException {
    String wanted = text.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      words.add(RuleWriter.camel(constant.name()));
    }
    throw problem(field, "can't be \"" + text + "\"; it is one of " + String.join(", ", words));
  }

  /** Hooks: {@code method(…)}, or {@code Type roles: method(…)} with one method or a list. */
  static List<String[]> calls(String file, Node node) throws RuleException {
    List<String[]> calls = new ArrayList<>();
    if (!(node instanceof MappingNode mapping)) {
      calls.add(new String[] {null, scalar(file, node)});
      return calls;
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String on = scalar(file, tuple.getKeyNode());
      Node value = tuple.getValueNode();
      List<Node> methods =
          value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
      for (Node method : methods) {
        calls.add(new String[] {on, scalar(file, method)});
      }
    }
    return calls;
  }

  private static String scalar(String file, Node node) throws RuleException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new RuleException(where(file, node), "expected a text here");
  }
}
