package dev.leash.agent.weave;

import java.util.ArrayList;
import java.util.List;

/** Reads the descriptors of methods; for what must do without a library. */
final class Descriptors {

  private Descriptors() {}

  /** The names of the parameters' types, as source code has them: {@code int[]}. */
  static List<String> parameters(String descriptor) {
    if (descriptor.charAt(1) == ')') {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    int at = 1;
    while (descriptor.charAt(at) != ')') {
      int dimensions = 0;
      while (descriptor.charAt(at) == '[') {
        dimensions++;
        at++;
      }
      int end = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) : at;
      StringBuilder name = new StringBuilder(name(descriptor, at, end));
      for (int i = 0; i < dimensions; i++) {
        name.append("[]");
      }
      all.add(name.toString());
      at = end + 1;
    }
    return all;
  }

  private static String name(String descriptor, int at, int end) {
    return switch (descriptor.charAt(at)) {
      case 'Z' -> "boolean";
      case 'C' -> "char";
      case 'B' -> "byte";
      case 'S' -> "short";
      case 'I' -> "int";
      case 'F' -> "float";
      case 'J' -> "long";
      case 'D' -> "double";
      default -> descriptor.substring(at + 1, end).replace('/', '.');
    };
  }
}
