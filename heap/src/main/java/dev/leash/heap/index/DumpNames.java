package dev.leash.heap.index;

import dev.leash.heap.hprof.HprofFile;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The names in a dump, decoded when they are asked for. Not thread-safe. */
final class DumpNames {

  private static final int LONGEST = 4_096;

  private final HprofFile file;
  private final LongMap positions = new LongMap();
  private final Map<Long, String> decoded = new HashMap<>();

  DumpNames(HprofFile file) {
    this.file = file;
  }

  void add(long id, long body) {
    positions.put(id, body);
  }

  /** The name with an id; {@code ?} if the dump has none. */
  String get(long id) {
    return decoded.computeIfAbsent(id, this::decode);
  }

  private String decode(long id) {
    long body = positions.get(id, -1);
    if (body < 0) {
      return "?";
    }
    long length = (file.bytes().u4(body - 4) & 0xffffffffL) - file.idSize();
    int taken = (int) Math.min(length, LONGEST);
    return new String(file.bytes().bytes(body + file.idSize(), taken), StandardCharsets.UTF_8);
  }

  /** The name of a class as a person writes it: dots, and {@code []} for arrays. */
  static String ofClass(String raw) {
    int dimensions = 0;
    while (dimensions < raw.length() && raw.charAt(dimensions) == '[') {
      dimensions++;
    }
    String rest = raw.substring(dimensions).replace('/', '.');
    if (dimensions == 0) {
      return rest;
    }
    if (rest.startsWith("L") && rest.endsWith(";")) {
      rest = rest.substring(1, rest.length() - 1);
    } else {
      rest =
          switch (rest) {
            case "Z" -> "boolean";
            case "B" -> "byte";
            case "C" -> "char";
            case "S" -> "short";
            case "I" -> "int";
            case "J" -> "long";
            case "F" -> "float";
            case "D" -> "double";
            default -> rest;
          };
    }
    return rest + "[]".repeat(dimensions);
  }
}
