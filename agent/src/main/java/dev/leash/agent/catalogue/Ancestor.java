package dev.leash.agent.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A type whose subtypes a rule asks for.
 *
 * @param rule the number of the rule
 * @param type its binary name
 * @param methods the names of the methods that are hooked if a subtype has them
 */
public record Ancestor(int rule, String type, List<String> methods) {

  /** Reads those that stand one after another up to a position. */
  static List<Ancestor> read(PooledInput in, int end) {
    List<Ancestor> all = new ArrayList<>();
    while (in.position() < end) {
      all.add(new Ancestor(in.readUnsignedShort(), in.readUTF(), in.readTexts()));
    }
    return all;
  }
}
