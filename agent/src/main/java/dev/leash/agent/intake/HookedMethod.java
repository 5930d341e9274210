package dev.leash.agent.intake;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Method;

/**
 * A method whose calls are watched, and what a call of it means. It is compared by identity: the
 * hooks of two methods are two.
 *
 * <p>Immutable. What is open on a thread knows this much of the hook that watches it.
 */
abstract class HookedMethod {

  private final ArmedApi armed;
  private final HookRule rule;
  private final boolean registers;

  /** Set once a stack showed it; a race makes one look more. */
  private boolean outsideJdk;

  HookedMethod(ArmedApi armed, HookRule rule) {
    this.armed = armed;
    this.rule = rule;
    this.registers = rule.role() == Role.REGISTER;
  }

  /** What it registers with, or frames. */
  final ArmedApi armed() {
    return armed;
  }

  /** Whether the call makes a registration, rather than framing some. */
  final boolean registers() {
    return registers;
  }

  /**
   * Whether a call of it is one of a method on an object, as far as can be told.
   *
   * @param source what the call of this method is made on
   */
  final boolean matches(Object source, Object object, Method method) {
    return rule.method().equals(method.getName())
        && rule.parameters().size() == method.getParameterCount()
        && (rule.source().sort() != CallPart.Sort.THIS || source == object);
  }

  /**
   * Whether its class is the first one outside the JDK on a stack that a call of it leads to, as a
   * stack has shown; it is always the same then.
   */
  final boolean isFirstOutsideJdk() {
    return outsideJdk;
  }

  /** A stack showed which class is the first outside the JDK; null if there is none. */
  final void firstOutsideJdk(Class<?> first) {
    outsideJdk = first != null && first.getName().equals(rule.type());
  }

  /** The binary name of the class that the rule names. */
  final String className() {
    return rule.type();
  }

  /** Whether a frame is one of this method. */
  final boolean isOf(StackFrame frame) {
    return rule.method().equals(frame.getMethodName()) && rule.type().equals(frame.getClassName());
  }
}
