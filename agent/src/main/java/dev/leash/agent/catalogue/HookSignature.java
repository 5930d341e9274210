package dev.leash.agent.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one hooked method as a rule writes it.
 *
 * <pre>
 *   on       = ["static"] type ["+"] role*              what "this" is; a source if nothing is said
 *   method   = ["before"] name "(" [parameter {"," parameter}] ")" ["->" role*] ["?"]
 *   parameter= (type | "*") ["!" type] role*
 *   role     = ("source" | "listener" | "listeners" | "handle" | "key") ["=" field]
 *   field    = name {"|" name} ["[" number "]"]
 * </pre>
 *
 * <p>{@code +} takes subtypes in; {@code before} counts the call at its start; {@code *} is a
 * parameter of any type; {@code A!B} is an A for which the call does not count if it is a B; {@code
 * ->} gives the roles of the result; {@code role=field} means that field of the object; {@code ?}
 * marks a method that not all versions have; a parameter without a role is ignored, except that the
 * only parameter of a register or release call is the listener.
 */
final class HookSignature {

  private static final Pattern FIELD = Pattern.compile("[\\w$]+(\\|[\\w$]+)*(\\[\\d+])?");
  private static final String BEFORE = "before ";

  /** What a place can be of. */
  static final Set<String> ROLES = Set.of("source", "listener", "listeners", "handle", "key");

  private final Role role;
  private final String type;
  private final boolean subtypes;
  private final Map<String, CallPart> places = new HashMap<>();
  private final List<String> parameters = new ArrayList<>();
  private String method;
  private boolean optional;
  private boolean before;

  private HookSignature(Role role, String type, boolean subtypes) {
    this.role = role;
    this.type = type;
    this.subtypes = subtypes;
  }

  /**
   * Reads a hook.
   *
   * @param on type and roles of the object called
   * @param call the method with its parameters
   * @throws IllegalArgumentException with what is wrong, in words
   */
  static HookRule parse(Role role, String on, String call) {
    String[] words = on.trim().split("\\s+");
    int first = words[0].equals("static") ? 1 : 0;
    if (first == words.length) {
      throw new IllegalArgumentException("no type in \"" + on + "\"");
    }
    boolean subtypes = words[first].endsWith("+");
    String type = subtypes ? words[first].substring(0, words[first].length() - 1) : words[first];
    HookSignature signature = new HookSignature(role, type, subtypes);
    if (words.length > first + 1) {
      signature.roles(words, first + 1, CallPart.THIS);
    } else if (first == 0) {
      signature.places.put("source", CallPart.THIS);
    }
    signature.call(signature.marks(call.trim()));
    return signature.rule();
  }

  /** Takes the marks at both ends off. */
  private String marks(String call) {
    String rest = call;
    if (rest.startsWith(BEFORE)) {
      if (role == Role.REGISTER || role == Role.ENCLOSE) {
        throw new IllegalArgumentException("only what ends a registration can count before");
      }
      before = true;
      rest = rest.substring(BEFORE.length()).trim();
    }
    if (rest.endsWith("?")) {
      optional = true;
      rest = rest.substring(0, rest.length() - 1).trim();
    }
    return rest;
  }

  private void call(String call) {
    int open = call.indexOf('(');
    int close = call.lastIndexOf(')');
    if (open < 1 || close < open) {
      throw new IllegalArgumentException(
          "\"" + call + "\" is not a method; write it as name(Type role, Type role)");
    }
    method = call.substring(0, open).trim();
    String inside = call.substring(open + 1, close).trim();
    if (!inside.isEmpty()) {
      for (String parameter : inside.split(",", -1)) {
        String[] words = parameter.trim().split("\\s+");
        CallPart place = CallPart.argument(parameters.size());
        parameters.add(words[0].replace("...", "[]"));
        roles(words, 1, place);
      }
    }
    String rest = call.substring(close + 1).trim();
    if (rest.startsWith("->")) {
      roles(rest.substring(2).trim().split("\\s+"), 0, CallPart.RESULT);
    } else if (!rest.isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + rest + "\" after the method; only \"-> handle\" can follow");
    }
    listenerByDefault();
  }

  private void listenerByDefault() {
    boolean takesListener = role == Role.REGISTER || role == Role.RELEASE || role == Role.ENCLOSE;
    if (takesListener
        && parameters.size() == 1
        && places.values().stream().noneMatch(p -> p.sort() == CallPart.Sort.ARGUMENT)
        && !places.containsKey("listener")
        && !places.containsKey("handle")) {
      places.put("listener", CallPart.argument(0));
    }
  }

  private void roles(String[] words, int from, CallPart place) {
    for (int i = from; i < words.length; i++) {
      String name = words[i];
      int equals = name.indexOf('=');
      CallPart found = place;
      if (equals > 0) {
        found = field(place, name.substring(equals + 1));
        name = name.substring(0, equals);
      }
      if (!ROLES.contains(name)) {
        throw new IllegalArgumentException(
            "\""
                + name
                + "\" is not a role; the roles are source, listener, listeners, handle, key");
      }
      if (places.putIfAbsent(name, found) != null) {
        throw new IllegalArgumentException("two places for the " + name);
      }
    }
  }

  private static CallPart field(CallPart place, String field) {
    if (place.isResult() && !field.startsWith("arg$")) {
      throw new IllegalArgumentException("no field of a result can be followed: \"" + field + "\"");
    }
    if (!FIELD.matcher(field).matches()) {
      throw new IllegalArgumentException(
          "\"" + field + "\" is not a field; write it as name, name|name or name[0]");
    }
    return new CallPart(place.sort(), place.argument(), field);
  }

  private HookRule rule() {
    boolean each = places.containsKey("listeners");
    return HookRule.of(role, type, method, parameters)
        .subtypes(subtypes)
        .source(place("source"))
        .listener(each ? place("listeners") : place("listener"))
        .handle(place("handle"))
        .key(place("key"))
        .each(each)
        .optional(optional)
        .before(before)
        .build();
  }

  private CallPart place(String name) {
    return places.getOrDefault(name, CallPart.NONE);
  }
}
