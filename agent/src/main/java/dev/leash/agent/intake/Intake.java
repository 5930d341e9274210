package dev.leash.agent.intake;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.registry.Registry;
import java.util.function.BiConsumer;

/**
 * Makes the hooks that woven code calls. Each gets what it uses: what decides whether a call
 * counts, finds out where it was made, and enters it into the registry.
 *
 * <p>Thread-safe.
 */
public final class Intake {

  private final Registry registry;
  private final RegistrySink sink;
  private final ReleaseCounter releases;
  private final ErrorCounter errors;
  private final PendingRegistrations pending;
  private final RegisterCalls registerCalls;

  /**
   * An intake.
   *
   * @param registry where registrations end
   * @param locator finds out where a call was made
   * @param sink where registrations are entered
   * @param releases told of each release
   * @param errors told of errors of Leash's own
   */
  public Intake(
      Registry registry,
      Locator locator,
      RegistrySink sink,
      ReleaseCounter releases,
      ErrorCounter errors) {
    this.registry = registry;
    this.sink = sink;
    this.releases = releases;
    this.errors = errors;
    this.pending = new PendingRegistrations(locator, sink);
    this.registerCalls = new RegisterCalls(locator, sink, pending);
  }

  /** A hook for a register or enclosing method. */
  public WholeCallHook wholeCall(ArmedApi armed, HookRule rule) {
    return switch (rule.role()) {
      case REGISTER -> new RegisterHook(armed, rule, registerCalls, sink, errors);
      case ENCLOSE -> new EncloseHook(armed, rule, pending, errors);
      default -> throw new IllegalArgumentException("does not frame a call: " + rule);
    };
  }

  /** A hook for a method that ends registrations. */
  public BiConsumer<Object, Object> afterCall(ArmedApi armed, HookRule rule) {
    return new ReleaseHook(armed, rule, registry, sink, releases, errors);
  }

  /** The hooks are being taken out: calls that are open now will not be seen to end. */
  public static void abandonOpenCalls() {
    ThreadCalls.abandonAll();
  }
}
