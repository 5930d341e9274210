package dev.leash.agent.flow;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Tells the calls that wait until somebody else does something. */
final class Waiting {

  private Waiting() {}

  /** Whether a call waits. */
  static boolean isWait(Flow flow, Target target) {
    String owner = target.owner();
    if (FlowClasses.isForeign(owner)) {
      return isWaitOfJdk(owner, target.name());
    }
    if (target.ofInterface()) {
      return false;
    }
    FlowClasses.Found found = flow.classes().method(owner, target.name(), target.descriptor());
    if (found == null) {
      return flow.isWithin(); // it is looked at again with the class at hand
    }
    return mayBeInterrupted(found.method()) || waits(found.method());
  }

  private static boolean isWaitOfJdk(String owner, String method) {
    return switch (method) {
      case "wait" -> true;
      case "await", "acquire", "tryAcquire", "exchange" ->
          owner.startsWith("java/util/concurrent/");
      case "take", "poll" -> owner.endsWith("Queue") || owner.endsWith("Deque");
      case "get", "join" -> owner.endsWith("Future") || owner.endsWith("FutureTask");
      default -> false;
    };
  }

  private static boolean waits(MethodNode method) {
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof MethodInsnNode call && isWaitOfJdk(call.owner, call.name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeInterrupted(MethodNode method) {
    return method.exceptions.contains("java/lang/InterruptedException")
        || method.exceptions.contains("java/util/concurrent/TimeoutException")
        || method.exceptions.contains("java/util/concurrent/ExecutionException");
  }
}
