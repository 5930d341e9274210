package dev.leash.agent.discover;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.discover.ScannedClass.Method;
import java.util.List;

/** What a class does with what it is given, as far as it shows. */
final class MethodTraits {

  private final ScannedClass type;

  MethodTraits(ScannedClass type) {
    this.type = type;
  }

  /** A future's listeners are gone when it is done, which its shape does not tell. */
  boolean passes() {
    if (ApiWords.PASSING.matcher(ApiWords.simple(type.name)).matches()) {
      return true;
    }
    for (String face : type.interfaces) {
      if (ApiWords.PASSING.matcher(ApiWords.simple(face)).matches()) {
        return true;
      }
    }
    return type.superName != null
        && ApiWords.PASSING.matcher(ApiWords.simple(type.superName)).matches();
  }

  /** Something that can be asked what it holds is a collection, not a source. */
  boolean isContainer() {
    for (Method method : type.methods) {
      if (method.name.equals("size") || method.name.equals("iterator")) {
        return true;
      }
    }
    return ApiWords.simple(type.name).startsWith("Composite");
  }

  /** Whether another method takes single things out of what a method puts them into. */
  boolean losesSome(Method register) {
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

  /** Whether a method empties what one of the ways to register fills. */
  static boolean empties(Method method, List<ShapeFinder.Found> all) {
    boolean empties = false;
    for (ShapeFinder.Found found : all) {
      for (HookRule hook : found.hooks) {
        if (hook.method().equals(method.name)) {
          return false;
        }
      }
      empties |= method.clears && !method.stores && shareField(method, found.register);
    }
    return empties;
  }
}
