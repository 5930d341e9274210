package dev.leash.agent.catalogue;

import java.util.List;

/**
 * One method to hook.
 *
 * @param role what it does
 * @param type the binary name of the class or interface that declares it
 * @param subtypes whether overriding methods of subtypes are hooked too
 * @param method its name
 * @param parameters the types of its parameters as the rule gives them: simple or full names, and
 *     after a {@code !} the full name of a subtype that makes the call not count
 * @param source where the source is
 * @param listener where the listener is
 * @param handle where the handle is
 * @param key where the key is
 * @param each whether the listener argument is an array of listeners
 * @param optional whether it is no news if some version of the library lacks the method
 * @param before whether it counts at its start, because its end has lost sight of things
 * @param place the call in the method's code that counts, rather than calls of the method; null for
 *     none
 */
public record HookRule(
    Role role,
    String type,
    boolean subtypes,
    String method,
    List<String> parameters,
    CallPart source,
    CallPart listener,
    CallPart handle,
    CallPart key,
    boolean each,
    boolean optional,
    boolean before,
    CallPlace place) {

  /** Stands for a parameter of any type. */
  public static final String ANY = "*";

  /** Copies the list. {@link #of} is the way to make one; this is what a record must have. */
  public HookRule {
    parameters = List.copyOf(parameters);
  }

  /**
   * Starts a rule about one method.
   *
   * @param role what it does
   * @param type the binary name of the class or interface that declares it
   * @param method its name
   * @param parameters the types of its parameters
   * @return a builder with the defaults: that very class, no part of the call of interest, required
   */
  public static Builder of(Role role, String type, String method, List<String> parameters) {
    return new Builder(role, type, method, parameters);
  }

  /**
   * Whether a parameter of a method fits the one the rule names, fully or by its simple name.
   *
   * @param i the number of the parameter
   * @param actual the name of its type
   */
  public boolean takes(int i, String actual) {
    String want = type(parameters.get(i));
    return want.equals(ANY)
        || actual.equals(want)
        || actual.endsWith("." + want)
        || actual.endsWith("$" + want);
  }

  /** The full name of the type whose instances are no listeners here; null if there is none. */
  public String except() {
    if (listener.sort() != CallPart.Sort.ARGUMENT || place != null) {
      return null; // the arguments of a call in the code are not those of the method
    }
    String parameter = parameters.get(listener.argument());
    int mark = parameter.indexOf('!');
    return mark < 0 ? null : parameter.substring(mark + 1);
  }

  /** The type of a parameter as the rule gives it, without what is excepted. */
  static String type(String parameter) {
    int mark = parameter.indexOf('!');
    return mark < 0 ? parameter : parameter.substring(0, mark);
  }

  /** As people write it: {@code EventBus.register(Object)}. */
  @Override
  public String toString() {
    return simple(type) + "." + method + "(" + String.join(", ", parameters) + ")";
  }

  /** The last part of a binary name. */
  public static String simple(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  /** Describes a hooked method step by step. Not thread-safe. */
  public static final class Builder {
    private final Role role;
    private final String type;
    private final String method;
    private final List<String> parameters;
    private boolean subtypes;
    private CallPart source = CallPart.NONE;
    private CallPart listener = CallPart.NONE;
    private CallPart handle = CallPart.NONE;
    private CallPart key = CallPart.NONE;
    private boolean each;
    private boolean optional;
    private boolean before;
    private CallPlace place;

    private Builder(Role role, String type, String method, List<String> parameters) {
      this.role = role;
      this.type = type;
      this.method = method;
      this.parameters = parameters;
    }

    /** Says whether overriding methods of subtypes are hooked too. */
    public Builder subtypes(boolean too) {
      this.subtypes = too;
      return this;
    }

    /** Sets where the source is. */
    public Builder source(CallPart part) {
      this.source = part;
      return this;
    }

    /** Sets where the listener is. */
    public Builder listener(CallPart part) {
      this.listener = part;
      return this;
    }

    /** Sets where the handle is. */
    public Builder handle(CallPart part) {
      this.handle = part;
      return this;
    }

    /** Sets where the key is. */
    public Builder key(CallPart part) {
      this.key = part;
      return this;
    }

    /** Says whether the listener argument is an array of listeners. */
    public Builder each(boolean array) {
      this.each = array;
      return this;
    }

    /** Says whether it is no news if some version of the library lacks the method. */
    public Builder optional(boolean mayLack) {
      this.optional = mayLack;
      return this;
    }

    /** Says whether it counts at its start. */
    public Builder before(boolean atStart) {
      this.before = atStart;
      return this;
    }

    /** Sets the call in the method's code that counts: the source is what it is made on. */
    public Builder place(CallPlace callInCode) {
      this.place = callInCode;
      return this;
    }

    /** The finished rule. */
    public HookRule build() {
      return new HookRule(
          role,
          type,
          subtypes,
          method,
          parameters,
          source,
          listener,
          handle,
          key,
          each,
          optional,
          before,
          place);
    }
  }
}
