package dev.leash.agent.context;

import java.lang.instrument.Instrumentation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads fields of foreign objects, whatever their modules say; calls none of their methods. */
final class FieldReader {

  private final Instrumentation instrumentation;
  private final Module own = FieldReader.class.getModule();

  FieldReader(Instrumentation instrumentation) {
    this.instrumentation = instrumentation;
  }

  /** A field that can be read; null if the JVM does not allow it. */
  Field readable(Field field) {
    try {
      open(field.getDeclaringClass());
      return field.trySetAccessible() ? field : null;
    } catch (RuntimeException | LinkageError e) {
      return null;
    }
  }

  private void open(Class<?> type) {
    Module module = type.getModule();
    String name = type.getPackageName();
    if (module.isNamed()
        && !module.isOpen(name, own)
        && instrumentation.isModifiableModule(module)) {
      instrumentation.redefineModule(
          module, Set.of(), Map.of(), Map.of(name, Set.of(own)), Set.of(), Map.of());
    }
  }

  /** The fields of objects that a class itself declares and that refer to something. */
  List<Field> references(Class<?> type, boolean ofClass) {
    List<Field> fields = new ArrayList<>();
    try {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) == ofClass && !field.getType().isPrimitive()) {
          Field readable = readable(field);
          if (readable != null) {
            fields.add(readable);
          }
        }
      }
    } catch (RuntimeException | LinkageError e) {
      return List.of(); // a field of a class that is not there
    }
    return fields;
  }
}
