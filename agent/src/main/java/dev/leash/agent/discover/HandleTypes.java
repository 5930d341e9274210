package dev.leash.agent.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;

/**
 * Tells the types whose objects undo a registration: by their name, and a method without parameters
 * to do it with. Remembers the few it was asked about, by name. Thread-safe.
 */
final class HandleTypes {

  private final Map<String, List<String>> methods = new ConcurrentHashMap<>();

  /**
   * The methods that undo.
   *
   * @param type its internal name
   * @param bytes where class files come from
   * @return empty if it is no such type
   */
  List<String> undo(String type, ClassFiles bytes) {
    if (!mayBe(type)) {
      return List.of();
    }
    List<String> known = methods.get(type);
    if (known == null) {
      byte[] file = bytes.of(type);
      known = file == null ? List.of() : undo(ScannedClass.of(file, false));
      methods.put(type, known);
    }
    return known;
  }

  static boolean mayBe(String type) {
    return !type.startsWith("java/")
        && !type.startsWith("javax/")
        && ApiWords.HANDLE.matcher(ApiWords.simple(type)).matches();
  }

  private static List<String> undo(ScannedClass type) {
    List<String> found = new ArrayList<>();
    for (ScannedClass.Method method : type.methods) {
      if (method.parameters.length == 0
          && (method.access & Opcodes.ACC_PUBLIC) != 0
          && !method.isStatic()
          && ApiWords.UNDO.matcher(method.name).matches()) {
        found.add(method.name);
      }
    }
    if (found.isEmpty()) {
      for (String parent : type.interfaces) {
        if (parent.equals("java/lang/AutoCloseable") || parent.equals("java/io/Closeable")) {
          found.add("close");
        }
      }
    }
    return found;
  }
}
