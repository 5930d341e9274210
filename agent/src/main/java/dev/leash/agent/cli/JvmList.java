package dev.leash.agent.cli;

import com.sun.tools.attach.VirtualMachine;
import com.sun.tools.attach.VirtualMachineDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The JVMs of this machine that this user can see. */
final class JvmList {

  /**
   * One of them.
   *
   * @param pid its process
   * @param main what it runs; empty if unknown
   * @param leash the Leash in it; null if there is none, or that is unknown
   * @param problem why nothing more is known; null if all is
   */
  record Found(long pid, String main, LeashState leash, String problem) {}

  private JvmList() {}

  static List<Found> all() throws CommandFailure {
    List<Found> all = new ArrayList<>();
    try {
      for (VirtualMachineDescriptor descriptor : VirtualMachine.list()) {
        long pid = Long.parseLong(descriptor.id());
        if (pid != ProcessHandle.current().pid()) {
          all.add(look(pid, descriptor.displayName()));
        }
      }
    } catch (NoClassDefFoundError e) {
      throw AttachAdvice.noAttachModule();
    }
    all.sort(Comparator.comparingLong(Found::pid));
    return all;
  }

  private static Found look(long pid, String name) {
    int space = name.indexOf(' ');
    String main = space < 0 ? name : name.substring(0, space);
    try (AttachedJvm jvm = AttachedJvm.open(pid)) {
      return new Found(pid, main.isEmpty() ? jvm.main() : main, jvm.leash(), null);
    } catch (CommandFailure e) {
      return new Found(pid, main, null, e.getMessage());
    }
  }

  /** The only JVM that has Leash. */
  static long only() throws CommandFailure {
    List<Found> having = new ArrayList<>();
    for (Found found : all()) {
      if (found.leash() != null) {
        having.add(found);
      }
    }
    if (having.isEmpty()) {
      throw new CommandFailure(
          CommandFailure.UNREACHABLE,
          "no JVM that you can reach has Leash; \"list\" shows them, \"attach <pid>\" adds it");
    }
    if (having.size() > 1) {
      StringBuilder which = new StringBuilder("more than one JVM has Leash; say which:");
      for (Found found : having) {
        which.append("\n  ").append(found.pid()).append("  ").append(found.main());
      }
      throw new CommandFailure(CommandFailure.USAGE, which.toString());
    }
    return having.get(0).pid();
  }
}
