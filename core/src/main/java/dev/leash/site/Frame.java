package dev.leash.site;

import java.util.Objects;

/**
 * One line of a call stack, as text. It holds no class, so it keeps no class loader alive.
 *
 * @param className the binary name of the class, such as {@code com.acme.Chat$1}
 * @param method the name of the method
 * @param file the source file; null if unknown
 * @param line the line number; negative if unknown
 */
public record Frame(String className, String method, String file, int line) {

  /** Checks the names. */
  public Frame {
    Objects.requireNonNull(className, "className");
    Objects.requireNonNull(method, "method");
  }

  /** Written out, as in {@link Sites}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Frame frame
        && line == frame.line
        && className.equals(frame.className)
        && method.equals(frame.method)
        && Objects.equals(file, frame.file);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * className.hashCode() + method.hashCode()) + Objects.hashCode(file))
        + line;
  }

  /** The same for all frames that differ in generated names only; itself if it has none. */
  Frame pattern() {
    String ofClass = GeneratedNames.pattern(className);
    String ofMethod = GeneratedNames.pattern(method);
    if (ofClass.equals(className) && ofMethod.equals(method)) {
      return this;
    }
    return new Frame(ofClass, ofMethod, file == null ? null : GeneratedNames.pattern(file), line);
  }

  /** Class and method, such as {@code com.acme.Chat.open}. */
  public String name() {
    return className + "." + method;
  }

  /** As a stack trace shows it: {@code com.acme.Chat.open(Chat.java:42)}. */
  @Override
  public String toString() {
    String where = file == null ? "Unknown Source" : line < 0 ? file : file + ":" + line;
    return name() + "(" + where + ")";
  }
}
