package dev.leash.agent.context;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Watches a call: {@code apply} at its start, given the object and an argument; then {@code accept}
 * at the end, given what that returned, which may be null, and the result; or it alone if the call
 * threw. Must not throw.
 */
public interface CallWatch
    extends BiFunction<Object, Object, Object>, BiConsumer<Object, Object>, Consumer<Object> {}
