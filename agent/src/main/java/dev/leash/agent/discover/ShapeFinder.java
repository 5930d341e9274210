package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.discover.ScannedClass.Lambda;
import dev.leash.agent.discover.ScannedClass.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks for the shapes of event APIs in one class. */
final class ShapeFinder {

  private static final Set<String> IDS =
      Set.of(
          "int",
          "long",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.String",
          "java.util.UUID");

  /** The ways to register that a class turned out to have. */
  static final class Found {
    final Shape shape;
    final Method register;
    final List<HookRule> hooks = new ArrayList<>();

    Found(Shape shape, Method register) {
      this.shape = shape;
      this.register = register;
    }
  }

  private final ScannedClass type;
  private final String className;
  private final MethodTraits traits;
  private final HandleTypes handles;
  private final ClassFiles files;
  private final Set<String> known;
  private final boolean ofKnownLibrary;

  /**
   * Looks at a class.
   *
   * @param known the names of the methods that are hooked already
   * @param ofKnownLibrary whether the catalogue knows the library, and so the handles it gives out
   */
  ShapeFinder(
      ScannedClass type,
      HandleTypes handles,
      ClassFiles files,
      Set<String> known,
      boolean ofKnownLibrary) {
    this.ofKnownLibrary = ofKnownLibrary;
    this.type = type;
    this.traits = new MethodTraits(type);
    this.className = type.name.replace('/', '.');
    this.handles = handles;
    this.files = files;
    this.known = known;
  }

  List<Found> find() {
    List<Found> all = new ArrayList<>();
    for (Method method : type.methods) {
      if (method.concrete() && !method.weak && !known.contains(method.name)) {
        Found found = shapeOf(method);
        if (found != null && !(ofKnownLibrary && found.shape.returnsHandle())) {
          all.add(found);
        }
      }
    }
    return all;
  }

  private Found shapeOf(Method method) {
    if (ApiWords.PERIODIC.matcher(method.name).matches()) {
      Found periodic = periodic(method);
      return periodic != null ? periodic : id(method, ListenerParameters.task(method));
    }
    if (!ApiWords.REGISTER.matcher(method.name).matches()) {
      return null;
    }
    Found pair = pair(method);
    Found handle =
        handle(
            method,
            pair == null ? ListenerParameters.listener(method) : pair.hooks.get(0).listener());
    if (pair != null && handle != null) {
      handle.hooks.addAll(pair.hooks.subList(1, pair.hooks.size()));
      return handle;
    }
    if (pair != null || handle != null) {
      return pair != null ? pair : handle;
    }
    Found id = id(method, ListenerParameters.listener(method));
    return id != null ? id : addOnly(method);
  }

  private Found pair(Method method) {
    for (String[] verbs : ApiWords.PAIRS) {
      if (method.name.startsWith(verbs[0])) {
        String noun = method.name.substring(verbs[0].length());
        Found found = pair(method, noun, verbs[1]);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private Found pair(Method method, String noun, String undo) {
    int i = ListenerParameters.listenerOf(method, noun);
    if (i >= 0 && (noun.isEmpty() || !traits.passes())) {
      Type listener = method.parameters[i];
      Found found = new Found(Shape.PAIR, method);
      found.hooks.add(
          hook(Role.REGISTER, method, CallPart.argument(i), CallPart.NONE, CallPart.NONE));
      for (Method other : type.methods) {
        int at = ListenerParameters.takes(other, listener);
        if (other.concrete()
            && other.isStatic() == method.isStatic()
            && other.name.equals(undo + noun)
            && at >= 0) {
          found.hooks.add(
              hook(Role.RELEASE, other, CallPart.argument(at), CallPart.NONE, CallPart.NONE));
        }
      }
      if (found.hooks.size() > 1 && !(noun.isEmpty() && traits.isContainer())) {
        return found;
      }
    }
    return null;
  }

  private Found handle(Method method, CallPart listener) {
    if (!listener.present()
        || !ListenerParameters.isReference(method.result)
        || method.result.getInternalName().equals(type.name)) {
      return null;
    }
    String handle = method.result.getInternalName();
    List<String> undo = handles.undo(handle, files);
    if (undo.isEmpty()) {
      return null;
    }
    List<Lambda> own =
        method.lambdas.stream().filter(lambda -> lambda.type().equals(handle)).toList();
    Found found = new Found(Shape.HANDLE, method);
    if (own.size() == 1) {
      HookRule[] both = new LambdaHandle(type, method, own.get(0)).hooks(listener);
      if (both != null) {
        found.hooks.addAll(List.of(both));
        return found;
      }
    }
    found.hooks.add(hook(Role.REGISTER, method, listener, CallPart.RESULT, CallPart.NONE));
    return found;
  }

  private Found id(Method method, CallPart listener) {
    String id = method.result.getClassName();
    if (!listener.present() || !IDS.contains(id)) {
      return null;
    }
    Found found = new Found(Shape.ID, method);
    found.hooks.add(hook(Role.REGISTER, method, listener, CallPart.NONE, CallPart.RESULT));
    for (Method other : type.methods) {
      if (other.concrete()
          && other.parameters.length == 1
          && other.parameters[0].equals(method.result)
          && other.name.matches(
              "(remove|cancel|unregister|deregister|unsubscribe|delete|stop|clear)\\w*")) {
        found.hooks.add(
            hook(Role.RELEASE, other, CallPart.NONE, CallPart.NONE, CallPart.argument(0)));
      }
    }
    return found.hooks.size() > 1 ? found : null;
  }

  private Found periodic(Method method) {
    CallPart task = ListenerParameters.task(method);
    if (!task.present() || !ListenerParameters.isReference(method.result)) {
      return null;
    }
    String handle = method.result.getInternalName();
    if (handles.undo(handle, files).isEmpty()) {
      return null;
    }
    Found found = new Found(Shape.SCHEDULE, method);
    found.hooks.add(hook(Role.REGISTER, method, task, CallPart.RESULT, CallPart.NONE));
    return found;
  }

  /** No way back at all; the type must at least be seen to keep what it is given. */
  private Found addOnly(Method method) {
    boolean named =
        method.name.matches("(add|register)\\w*(Listener|Observer|Callback|Subscriber|Watcher)");
    if (!named
        || method.isStatic()
        || !method.stores
        || method.parameters.length != 1
        || !ListenerParameters.isReference(method.parameters[0])
        || !(method.result.getSort() == Type.VOID || method.result.getSort() == Type.BOOLEAN)
        || traits.passes()
        || ApiWords.CONFIGURATION.matcher(ApiWords.simple(type.name)).matches()
        || traits.losesSome(method)
        || !ApiWords.STRICT_LISTENER
            .matcher(ApiWords.simple(method.parameters[0].getInternalName()))
            .matches()) {
      return null;
    }
    Found found = new Found(Shape.ADD_ONLY, method);
    found.hooks.add(
        hook(Role.REGISTER, method, CallPart.argument(0), CallPart.NONE, CallPart.NONE));
    return found;
  }

  /** What takes everything back: {@code removeAll…()}, {@code close()}, or what is seen to. */
  List<HookRule> clears(List<Found> all) {
    List<HookRule> clears = new ArrayList<>();
    for (Method method : type.methods) {
      boolean named =
          method.parameters.length == 0 && ApiWords.CLEAR.matcher(method.name).matches();
      if (method.concrete()
          && !method.isStatic()
          && !method.name.startsWith("<")
          && (named || MethodTraits.empties(method, all))) {
        clears.add(hook(Role.CLEAR, method, CallPart.NONE, CallPart.NONE, CallPart.NONE));
      }
    }
    return clears;
  }

  private HookRule hook(
      Role role, Method method, CallPart listener, CallPart handle, CallPart key) {
    return hook(role, className, method, listener, handle, key);
  }

  static HookRule hook(
      Role role,
      String className,
      Method method,
      CallPart listener,
      CallPart handle,
      CallPart key) {
    List<String> parameters = new ArrayList<>();
    for (Type parameter : method.parameters) {
      parameters.add(parameter.getClassName());
    }
    return HookRule.of(role, className, method.name, parameters)
        .source((method.access & Opcodes.ACC_STATIC) != 0 ? CallPart.NONE : CallPart.THIS)
        .listener(listener)
        .handle(handle)
        .key(key)
        .optional(true)
        .build();
  }
}
