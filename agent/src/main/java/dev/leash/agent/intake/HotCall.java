package dev.leash.agent.intake;

import java.lang.ref.WeakReference;

/**
 * Code that registers so often that it is worth knowing where it is without looking at the stack.
 *
 * @param caller the class that makes the call
 * @param method the name of the method it calls, which is hooked
 * @param descriptor the descriptor of that method
 */
public record HotCall(WeakReference<Class<?>> caller, String method, String descriptor) {}
