package dev.leash.agent.catalogue;

import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import dev.leash.heap.list.KeptIn;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a file of the rule language; {@code docs/rules.md} describes it. Every mistake is told with
 * file, line and field.
 */
public final class RuleFile {

  private static final Set<String> FILE_FIELDS = Set.of("library", "versions", "family", "apis");
  private static final Set<String> API_FIELDS =
      Set.of(
          "id",
          "kind",
          "type",
          "fix",
          "copies",
          "flags",
          "ignoreCallers",
          "ignoreThreads",
          "keptIn",
          "pairs",
          "register",
          "attach",
          "enclose",
          "release",
          "releaseAll",
          "clear",
          "complete",
          "close");

  private final String name;

  private RuleFile(String name) {
    this.name = name;
  }

  /**
   * Reads the rules of one file.
   *
   * @param name what messages call the file
   * @param in the YAML text
   * @throws RuleException if it is not what the rule language allows
   */
  public static List<ApiRule> read(String name, Reader in) throws RuleException {
    return new RuleFile(name).read(in);
  }

  /** The parser's words for a second key on one line say little to those who do not know it. */
  private static String hint(MarkedYamlEngineException e) {
    return e.getProblem().startsWith("mapping values are not allowed")
        ? "; each field needs a line of its own, and a text with \": \" in it needs quotes"
        : "";
  }

  private List<ApiRule> read(Reader in) throws RuleException {
    Node root;
    try {
      root =
          new Compose(LoadSettings.builder().setLabel(name).build())
              .composeReader(in)
              .orElseThrow(() -> new RuleException(name, "is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      throw new RuleException(name + ":" + line, "is not YAML: " + e.getProblem() + hint(e));
    } catch (YamlEngineException e) {
      throw new RuleException(name, "is not YAML: " + e.getMessage());
    }
    YamlFields file = YamlFields.of(name, root, FILE_FIELDS);
    if (file.required("family").isEmpty()) {
      throw file.problem("family", "is empty: which packages are the library's own?");
    }
    List<ApiRule> rules = new ArrayList<>();
    for (Node api : file.required("apis")) {
      YamlFields fields = YamlFields.of(name, api, API_FIELDS);
      ApiRule rule = api(file, fields);
      rules.addAll(fields.has("pairs") ? HookPairs.apart(rule) : List.of(rule));
    }
    return rules;
  }

  private ApiRule api(YamlFields file, YamlFields api) throws RuleException {
    List<HookRule> hooks = new ArrayList<>();
    for (Role role : Role.values()) {
      hooks(role, fieldOf(role), "", file, api, hooks);
    }
    hooks(Role.REGISTER, "pairs", "add", file, api, hooks);
    hooks(Role.RELEASE, "pairs", "remove", file, api, hooks);
    if (hooks.stream().noneMatch(h -> h.role() == Role.REGISTER)) {
      throw api.problem("register", "is missing: which method makes a registration?");
    }
    return new ApiRule(
        api.text("id"),
        file.text("library"),
        file.texts("versions"),
        api.choice("kind", Kind.class, null),
        file.texts("family"),
        api.has("fix") ? api.text("fix") : fix(hooks),
        api.choice("copies", Copies.class, Copies.MANY),
        flags(api),
        Set.copyOf(api.texts("ignoreCallers")),
        Set.copyOf(api.texts("ignoreThreads")),
        keptIn(file, api),
        hooks);
  }

  private static Set<Flag> flags(YamlFields api) throws RuleException {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (String flag : api.texts("flags")) {
      flags.add(api.choice("flags", flag, Flag.class));
    }
    return flags;
  }

  /** A field, or a chain of fields, of each of the API's types or of a class that is named. */
  private List<String> keptIn(YamlFields file, YamlFields api) throws RuleException {
    List<String> clauses = new ArrayList<>();
    for (Node node : api.list("keptIn")) {
      for (String[] chain : YamlFields.calls(name, node)) {
        for (String on : targets(file, api, chain[0])) {
          try {
            String type = on.endsWith("+") ? on.substring(0, on.length() - 1) : on;
            clauses.add(KeptIn.parse(type + ": " + chain[1]).toString());
          } catch (IllegalArgumentException e) {
            throw new RuleException(YamlFields.where(name, node), "keptIn: " + e.getMessage());
          }
        }
      }
    }
    return clauses;
  }

  private void hooks(
      Role role, String field, String verb, YamlFields file, YamlFields api, List<HookRule> hooks)
      throws RuleException {
    for (Node node : api.list(field)) {
      for (String[] hook : YamlFields.calls(name, node)) {
        String call = verb.isEmpty() ? hook[1] : ofPair(verb, hook[1]);
        try {
          for (String on : targets(file, api, hook[0])) {
            hooks.add(HookSignature.parse(role, on, call));
          }
        } catch (IllegalArgumentException e) {
          throw new RuleException(YamlFields.where(name, node), field + ": " + e.getMessage());
        }
      }
    }
  }

  /** {@code MouseListener} is {@code addMouseListener(MouseListener)} and its remove. */
  private static String ofPair(String verb, String pair) {
    String call = pair.contains("(") ? pair : pair + "(" + pair + ")";
    return verb + call;
  }

  /** What a method is called on: what the hook says, or each of the API's types. */
  private static List<String> targets(YamlFields file, YamlFields api, String on)
      throws RuleException {
    boolean rolesOnly = on == null || namesRole(on);
    if (rolesOnly && !api.has("type")) {
      throw api.problem("type", "is missing: on which class is the method called?");
    }
    List<String> targets = new ArrayList<>();
    for (String type : rolesOnly ? api.texts("type") : List.of(on)) {
      targets.add(inFull(file, on == null || !rolesOnly ? type : type + " " + on));
    }
    return targets;
  }

  private static boolean namesRole(String on) {
    String first = on.trim().split("[\\s=]", 2)[0];
    return HookSignature.ROLES.contains(first);
  }

  /** A type that starts with a dot is in the family's first package. */
  private static String inFull(YamlFields file, String on) throws RuleException {
    String prefix = "static ";
    if (on.startsWith(prefix)) {
      return prefix + inFull(file, on.substring(prefix.length()).trim());
    }
    return on.startsWith(".") ? file.texts("family").get(0) + on : on;
  }

  /** {@code RELEASE_ALL} is written {@code releaseAll}. */
  private static String fieldOf(Role role) {
    String[] words = role.name().toLowerCase(Locale.ROOT).split("_", -1);
    return words.length == 1
        ? words[0]
        : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
  }

  private static String fix(List<HookRule> hooks) {
    for (HookRule hook : hooks) {
      if (hook.role() == Role.RELEASE) {
        return HookRule.simple(hook.type()) + "." + hook.method() + "(" + names(hook) + ")";
      }
    }
    return "the library's release method; it offers none that Leash knows";
  }

  private static String names(HookRule hook) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < hook.parameters().size(); i++) {
      if (hook.listener().argument() == i) {
        names.add("listener");
      } else if (hook.handle().argument() == i) {
        names.add("handle");
      } else if (hook.key().argument() == i) {
        names.add("key");
      } else {
        names.add(HookRule.simple(HookRule.type(hook.parameters().get(i))));
      }
    }
    return String.join(", ", names);
  }
}
