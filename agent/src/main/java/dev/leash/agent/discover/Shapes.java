package dev.leash.agent.discover;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Place;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.discover.Scanned.Lambda;
import dev.leash.agent.discover.Scanned.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Looks for the shapes of event APIs in one class. */
final class Shapes {

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

  private final Scanned type;
  private final String className;
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
  Shapes(
      Scanned type,
      HandleTypes handles,
      ClassFiles files,
      Set<String> known,
      boolean ofKnownLibrary) {
    this.ofKnownLibrary = ofKnownLibrary;
    this.type = type;
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
    if (Words.PERIODIC.matcher(method.name).matches()) {
      Found periodic = periodic(method);
      return periodic != null ? periodic : id(method, task(method));
    }
    if (!Words.REGISTER.matcher(method.name).matches()) {
      return null;
    }
    Found pair = pair(method);
    Found handle = handle(method, pair == null ? listener(method) : pair.hooks.get(0).listener());
    if (pair != null && handle != null) {
      handle.hooks.addAll(pair.hooks.subList(1, pair.hooks.size()));
      return handle;
    }
    if (pair != null || handle != null) {
      return pair != null ? pair : handle;
    }
    Found id = id(method, listener(method));
    return id != null ? id : addOnly(method);
  }

  private Found pair(Method method) {
    for (String[] verbs : Words.PAIRS) {
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
    int i = listenerOf(method, noun);
    if (i >= 0 && (noun.isEmpty() || !passes())) {
      Type listener = method.parameters[i];
      Found found = new Found(Shape.PAIR, method);
      found.hooks.add(hook(Role.REGISTER, method, Place.argument(i), Place.NONE, Place.NONE));
      for (Method other : type.methods) {
        int at = takes(other, listener);
        if (other.concrete()
            && other.isStatic() == method.isStatic()
            && other.name.equals(undo + noun)
            && at >= 0) {
          found.hooks.add(hook(Role.RELEASE, other, Place.argument(at), Place.NONE, Place.NONE));
        }
      }
      if (found.hooks.size() > 1 && !(noun.isEmpty() && isContainer())) {
        return found;
      }
    }
    return null;
  }

  /** The parameter whose type says that it listens, or the one that {@code addXListener} adds. */
  private static int listenerOf(Method method, String noun) {
    for (int i = method.parameters.length - 1; i >= 0; i--) {
      Type type = method.parameters[i];
      if (isReference(type)) {
        String simple = Words.simple(type.getInternalName());
        boolean listens =
            noun.isEmpty()
                ? method.parameters.length == 1 && Words.STRICT_LISTENER.matcher(simple).matches()
                : Words.LISTENER.matcher(simple).matches();
        if (listens) {
          return i;
        }
      }
    }
    if (Words.LISTENER.matcher(noun).matches() && !method.isStatic()) {
      for (int i = method.parameters.length - 1; i >= 0; i--) {
        if (isReference(method.parameters[i]) && mayListen(method.parameters[i])) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean mayListen(Type type) {
    String name = type.getInternalName();
    return isFunction(type)
        || name.equals("java/lang/Object")
        || !(name.startsWith("java/") || name.endsWith("Executor"));
  }

  /** A future's listeners are gone when it is done, which its shape does not tell. */
  private boolean passes() {
    if (Words.PASSING.matcher(Words.simple(type.name)).matches()) {
      return true;
    }
    for (String face : type.interfaces) {
      if (Words.PASSING.matcher(Words.simple(face)).matches()) {
        return true;
      }
    }
    return type.superName != null && Words.PASSING.matcher(Words.simple(type.superName)).matches();
  }

  /** Something that can be asked what it holds is a collection, not a source. */
  private boolean isContainer() {
    for (Method method : type.methods) {
      if (method.name.equals("size") || method.name.equals("iterator")) {
        return true;
      }
    }
    return Words.simple(type.name).startsWith("Composite");
  }

  private static int takes(Method method, Type listener) {
    for (int i = method.parameters.length - 1; i >= 0; i--) {
      Type parameter = method.parameters[i];
      if (parameter.equals(listener) || parameter.getDescriptor().equals("Ljava/lang/Object;")) {
        return i;
      }
    }
    return -1;
  }

  private Place listener(Method method) {
    for (int i = method.parameters.length - 1; i >= 0; i--) {
      Type parameter = method.parameters[i];
      if (isReference(parameter)
          && (Words.LISTENER.matcher(Words.simple(parameter.getInternalName())).matches()
              || isFunction(parameter)
              || (parameter.getDescriptor().equals("Ljava/lang/Object;")
                  && Words.LISTENER.matcher(method.name).matches()))) {
        return Place.argument(i);
      }
    }
    return Place.NONE;
  }

  private static Place task(Method method) {
    for (int i = 0; i < method.parameters.length; i++) {
      Type parameter = method.parameters[i];
      if (isReference(parameter)
          && (isFunction(parameter)
              || parameter.getInternalName().matches(".*(Task|Job|Command|Handler|Callback)"))) {
        return Place.argument(i);
      }
    }
    return Place.NONE;
  }

  private static boolean isFunction(Type type) {
    String name = type.getInternalName();
    return name.equals("java/lang/Runnable")
        || name.equals("java/util/concurrent/Callable")
        || name.startsWith("java/util/function/");
  }

  private Found handle(Method method, Place listener) {
    if (!listener.present()
        || !isReference(method.result)
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
    found.hooks.add(hook(Role.REGISTER, method, listener, Place.RESULT, Place.NONE));
    return found;
  }

  private Found id(Method method, Place listener) {
    String id = method.result.getClassName();
    if (!listener.present() || !IDS.contains(id)) {
      return null;
    }
    Found found = new Found(Shape.ID, method);
    found.hooks.add(hook(Role.REGISTER, method, listener, Place.NONE, Place.RESULT));
    for (Method other : type.methods) {
      if (other.concrete()
          && other.parameters.length == 1
          && other.parameters[0].equals(method.result)
          && other.name.matches(
              "(remove|cancel|unregister|deregister|unsubscribe|delete|stop|clear)\\w*")) {
        found.hooks.add(hook(Role.RELEASE, other, Place.NONE, Place.NONE, Place.argument(0)));
      }
    }
    return found.hooks.size() > 1 ? found : null;
  }

  private Found periodic(Method method) {
    Place task = task(method);
    if (!task.present() || !isReference(method.result)) {
      return null;
    }
    String handle = method.result.getInternalName();
    if (handles.undo(handle, files).isEmpty()) {
      return null;
    }
    Found found = new Found(Shape.SCHEDULE, method);
    found.hooks.add(hook(Role.REGISTER, method, task, Place.RESULT, Place.NONE));
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
        || !isReference(method.parameters[0])
        || !(method.result.getSort() == Type.VOID || method.result.getSort() == Type.BOOLEAN)
        || passes()
        || Words.CONFIGURATION.matcher(Words.simple(type.name)).matches()
        || losesSome(method)
        || !Words.STRICT_LISTENER
            .matcher(Words.simple(method.parameters[0].getInternalName()))
            .matches()) {
      return null;
    }
    Found found = new Found(Shape.ADD_ONLY, method);
    found.hooks.add(hook(Role.REGISTER, method, Place.argument(0), Place.NONE, Place.NONE));
    return found;
  }

  /** Whether another method takes single things out of what a method puts them into. */
  private boolean losesSome(Method register) {
    for (Method method : type.methods) {
      if (method != register && method.takes && shareField(method, register)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shareField(Method one, Method other) {
    for (String field : one.fields) {
      if (other.fields.contains(field)) {
        return true;
      }
    }
    return false;
  }

  /** What takes everything back: {@code removeAll…()}, {@code close()}, or what is seen to. */
  List<HookRule> clears(List<Found> all) {
    List<HookRule> clears = new ArrayList<>();
    for (Method method : type.methods) {
      boolean named = method.parameters.length == 0 && Words.CLEAR.matcher(method.name).matches();
      if (method.concrete()
          && !method.isStatic()
          && !method.name.startsWith("<")
          && (named || empties(method, all))) {
        clears.add(hook(Role.CLEAR, method, Place.NONE, Place.NONE, Place.NONE));
      }
    }
    return clears;
  }

  private static boolean empties(Method method, List<Found> all) {
    boolean empties = false;
    for (Found found : all) {
      for (HookRule hook : found.hooks) {
        if (hook.method().equals(method.name)) {
          return false;
        }
      }
      empties |= method.clears && !method.stores && shareField(method, found.register);
    }
    return empties;
  }

  private HookRule hook(Role role, Method method, Place listener, Place handle, Place key) {
    return hook(role, className, method, listener, handle, key);
  }

  static HookRule hook(
      Role role, String className, Method method, Place listener, Place handle, Place key) {
    List<String> parameters = new ArrayList<>();
    for (Type parameter : method.parameters) {
      parameters.add(parameter.getClassName());
    }
    return new HookRule(
        role,
        className,
        false,
        method.name,
        parameters,
        (method.access & Opcodes.ACC_STATIC) != 0 ? Place.NONE : Place.THIS,
        listener,
        handle,
        key,
        false,
        true,
        false);
  }

  static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT;
  }
}
