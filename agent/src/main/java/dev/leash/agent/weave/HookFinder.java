package dev.leash.agent.weave;

import java.security.ProtectionDomain;
import java.util.List;

/**
 * Looks for hooks of classes that no rule names.
 *
 * <p>Thread-safe; asked on the threads that load classes.
 */
public interface HookFinder {

  /**
   * Whether to look at a class. Asked of each that is loaded, so it must be quick.
   *
   * @param loader its loader; null for the boot loader
   * @param internalName its name
   * @param domain where it is from; null if nobody said
   */
  boolean wants(ClassLoader loader, String internalName, ProtectionDomain domain);

  /**
   * Looks at a class.
   *
   * @param type the class
   * @param known the hooks it has anyway; null for none
   * @return more hooks; empty for none
   */
  List<NumberedHook> find(LoadingClass type, List<NumberedHook> known);
}
