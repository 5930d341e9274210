package dev.leash.agent.catalogue;

/** How woven code packs listener, handle and key into one array where a call has several. */
public final class ArgumentPacking {

  /** The index of the listener. */
  public static final int LISTENER = 0;

  /** The index of the handle. */
  public static final int HANDLE = 1;

  /** The index of the key. */
  public static final int KEY = 2;

  private ArgumentPacking() {}

  /** Whether the listener alone does not tell all there is to know before the call. */
  public static boolean isPacked(HookRule rule) {
    boolean ownHandle =
        rule.handle().present()
            && !rule.handle().isResult()
            && (rule.source().present() || rule.handle().sort() == CallPart.Sort.ARGUMENT)
            && !rule.handle().equals(rule.listener());
    boolean ownKey = rule.key().present() && !rule.key().isResult();
    return ownHandle || ownKey;
  }
}
