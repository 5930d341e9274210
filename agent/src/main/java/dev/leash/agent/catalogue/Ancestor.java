package dev.leash.agent.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A type whose subtypes a rule asks for.
 *
 * @param rule the number of the rule
 * @param type its internal name
 * @param area its area
 * @param methods the names of the methods that are hooked if a subtype has them
 */
public record Ancestor(int rule, String type, String area, List<String> methods) {

  /** Of a type with this binary name. */
  public static Ancestor of(int rule, String className, Collection<String> methods) {
    String type = className.replace('.', '/');
    return new Ancestor(rule, type, Area.of(type), List.copyOf(methods));
  }

  /** Whether it is the JDK's. */
  public boolean isJdk() {
    return area.equals(type);
  }

  /** Reads those that stand one after another up to a position. */
  static List<Ancestor> read(PooledInput in, int end) {
    List<Ancestor> all = new ArrayList<>();
    while (in.position() < end) {
      all.add(new Ancestor(in.readUnsignedShort(), in.readUTF(), in.readUTF(), in.readTexts()));
    }
    return all;
  }

  void write(PooledOutput out) throws IOException {
    out.writeShort(rule);
    out.writeUTF(type);
    out.writeUTF(area);
    out.writeTexts(methods);
  }
}
