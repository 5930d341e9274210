package dev.leash.agent.discover;

import org.objectweb.asm.Type;

/** Tells types of values, by which things are named, from those of objects that can listen. */
final class ValueTypes {

  private static final String[] VALUES = {
    "Ljava/lang/String;",
    "Ljava/lang/CharSequence;",
    "Ljava/lang/Class;",
    "Ljava/lang/Integer;",
    "Ljava/lang/Long;",
    "Ljava/lang/Short;",
    "Ljava/lang/Byte;",
    "Ljava/lang/Boolean;",
    "Ljava/lang/Character;",
    "Ljava/lang/Number;",
    "Ljava/lang/Double;",
    "Ljava/lang/Float;",
    "Ljava/lang/Enum;",
    "Ljava/lang/ClassLoader;",
    "Ljava/lang/reflect/",
    "Ljava/util/UUID;",
    "Ljava/util/Locale;",
    "Ljava/util/Date;",
    "Ljava/time/",
    "Ljava/math/",
    "Ljava/net/URI;",
    "Ljava/net/URL;",
    "Ljava/nio/file/Path;",
    "Ljava/util/concurrent/TimeUnit;"
  };

  private ValueTypes() {}

  /** Whether a type is one of values. */
  static boolean include(Type type) {
    if (type.getSort() < Type.ARRAY) {
      return true;
    }
    String descriptor = type.getDescriptor();
    if (!descriptor.startsWith("Ljava/")) {
      return false;
    }
    for (String value : VALUES) {
      if (descriptor.startsWith(value)) {
        return true;
      }
    }
    return false;
  }

  /** How likely something of a type is the one that is told, among those that are kept together. */
  static int rank(Type type) {
    String name = type.getDescriptor();
    if (include(type) || type.getSort() == Type.ARRAY) {
      return 0;
    }
    if (name.endsWith("Executor;") || name.endsWith("Service;") || name.endsWith("Loader;")) {
      return 1;
    }
    if (name.startsWith("Ljava/util/function/") || name.equals("Ljava/lang/Runnable;")) {
      return 4;
    }
    return name.startsWith("Ljava/") ? 2 : 3;
  }

  static boolean isObject(String descriptor) {
    return descriptor.equals("Ljava/lang/Object;");
  }
}
