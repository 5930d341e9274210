package dev.leash.agent.discover;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Tells the methods with which an object ends. A queue that is worked off there keeps what it has
 * until then, as a list of hooks does; one that is worked off at other times is a queue of work.
 */
final class EndMethods {

  private static final String[] WORDS = {
    "close",
    "stop",
    "shutdown",
    "shutDown",
    "dispose",
    "destroy",
    "terminate",
    "release",
    "cleanup",
    "cleanUp",
    "tearDown",
    "unload",
    "uninstall",
    "deactivate",
    "invalidate"
  };

  private EndMethods() {}

  /**
   * Whether a method is one, or is private and called by such methods only.
   *
   * @param all the methods of its class
   */
  static boolean include(ScannedMethod scanned, List<ScannedMethod> all) {
    if (isNamedLikeOne(scanned.method.name)) {
      return true;
    }
    boolean called = false;
    for (ScannedMethod other : all) {
      if (other != scanned && calls(other, scanned)) {
        if (!isNamedLikeOne(other.method.name)) {
          return false;
        }
        called = true;
      }
    }
    return called && scanned.is(Opcodes.ACC_PRIVATE);
  }

  private static boolean isNamedLikeOne(String method) {
    for (String word : WORDS) {
      if (method.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean calls(ScannedMethod one, ScannedMethod other) {
    for (AbstractInsnNode i = one.method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof MethodInsnNode call
          && call.owner.equals(other.owner.name)
          && call.name.equals(other.method.name)
          && call.desc.equals(other.method.desc)) {
        return true;
      }
    }
    return false;
  }
}
