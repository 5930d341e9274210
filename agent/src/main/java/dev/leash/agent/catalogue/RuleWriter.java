package dev.leash.agent.catalogue;

import dev.leash.agent.catalogue.ApiRule.Flag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes rules as the YAML that the option {@code rules} takes. That an API was discovered is left
 * out: who hands the file back in vouches for what it says.
 */
public final class RuleWriter {

  private final StringBuilder out = new StringBuilder();

  private RuleWriter() {}

  /**
   * A file with some rules.
   *
   * @param library what the file calls the library
   * @param rules at least one; their families become one
   * @return YAML
   */
  public static String write(String library, List<ApiRule> rules) {
    return new RuleWriter().file(library, rules);
  }

  /** One hook as the rule language writes it: what it is called on, and the method. */
  public static String hook(HookRule hook) {
    return on(hook) + ": " + call(hook);
  }

  private String file(String library, List<ApiRule> rules) {
    Set<String> family = new LinkedHashSet<>();
    for (ApiRule rule : rules) {
      family.addAll(rule.family());
    }
    line("library: " + quoted(library));
    line("family: " + quoted(family));
    line("apis:");
    for (ApiRule rule : rules) {
      api(rule);
    }
    return out.toString();
  }

  private void api(ApiRule rule) {
    line("  - id: " + quoted(rule.id()));
    line("    kind: " + camel(rule.kind().name()));
    line("    copies: " + camel(rule.copies().name()));
    List<String> flags = new ArrayList<>();
    for (Flag flag : rule.flags()) {
      if (flag != Flag.DISCOVERED) {
        flags.add(camel(flag.name()));
      }
    }
    line("    flags: [" + String.join(", ", flags) + "]");
    line("    fix: " + quoted(rule.fix()));
    if (!rule.ignoredCallers().isEmpty()) {
      line("    ignoreCallers: " + quoted(rule.ignoredCallers()));
    }
    if (!rule.ignoredThreads().isEmpty()) {
      line("    ignoreThreads: " + quoted(rule.ignoredThreads()));
    }
    if (!rule.keptIn().isEmpty()) {
      line("    keptIn:");
      for (String clause : rule.keptIn()) {
        int end = clause.indexOf(": ");
        line(
            "      - "
                + quoted(clause.substring(0, end))
                + ": "
                + quoted(clause.substring(end + 2)));
      }
    }
    for (Role role : Role.values()) {
      hooks(role, rule.hooks());
    }
  }

  private void hooks(Role role, List<HookRule> hooks) {
    boolean first = true;
    for (HookRule hook : hooks) {
      if (hook.role() == role) {
        if (first) {
          line("    " + camel(role.name()) + ":");
          first = false;
        }
        line("      - " + quoted(on(hook)) + ": " + quoted(call(hook)));
      }
    }
  }

  private static String on(HookRule hook) {
    String roles = roles(hook, CallPart.Sort.THIS, -1);
    String type = hook.type() + (hook.subtypes() ? "+" : "");
    if (hook.source().equals(CallPart.THIS) && roles.equals(" source")) {
      return type;
    }
    return roles.isEmpty() ? "static " + type : type + roles;
  }

  private static String call(HookRule hook) {
    StringBuilder call = new StringBuilder(hook.before() ? "before " : "");
    call.append(hook.method()).append('(');
    for (int i = 0; i < hook.parameters().size(); i++) {
      call.append(i == 0 ? "" : ", ").append(hook.parameters().get(i));
      call.append(roles(hook, CallPart.Sort.ARGUMENT, i));
    }
    call.append(')');
    String result = roles(hook, CallPart.Sort.RESULT, -1);
    call.append(result.isEmpty() ? "" : " ->" + result);
    return call.append(hook.optional() ? "?" : "").toString();
  }

  private static String roles(HookRule hook, CallPart.Sort sort, int argument) {
    return role("source", hook.source(), sort, argument)
        + role(hook.each() ? "listeners" : "listener", hook.listener(), sort, argument)
        + role("handle", hook.handle(), sort, argument)
        + role("key", hook.key(), sort, argument);
  }

  private static String role(String name, CallPart part, CallPart.Sort sort, int argument) {
    if (part.sort() != sort || part.argument() != argument) {
      return "";
    }
    return " " + name + (part.field() == null ? "" : "=" + part.field());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String quoted(Set<String> texts) {
    List<String> all = new ArrayList<>();
    for (String text : texts) {
      all.add(quoted(text));
    }
    return "[" + String.join(", ", all) + "]";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** {@code STATE_WATCHER} is written {@code stateWatcher}. */
  static String camel(String constant) {
    String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder camel = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      camel
          .append(Character.toUpperCase(words[i].charAt(0)))
          .append(words[i], 1, words[i].length());
    }
    return camel.toString();
  }
}
