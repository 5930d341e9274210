package acme.orbit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;

final class LambdaListener implements IListener {
    private final Class<?> target;
    private final int priority;
    private final MethodHandle handle;

    LambdaListener(Object object, Method method) {
        target = method.getParameterTypes()[0];
        priority = method.getAnnotation(EventHandler.class).priority();
        try {
            method.setAccessible(true);
            handle = MethodHandles.lookup().unreflect(method).bindTo(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void call(Object event) {
        try {
            handle.invoke(event);
        } catch (Throwable t) {
            throw new RuntimeException(t);
        }
    }

    @Override
    public Class<?> getTarget() {
        return target;
    }

    @Override
    public int getPriority() {
        return priority;
    }
}
