package perms;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

public class PermissionBus {
    private final Map<Class<?>, Set<Subscription<?>>> handlers = new ConcurrentHashMap<>();

    public final class Subscription<T> implements AutoCloseable {
        private final Class<T> type;
        private final Consumer<? super T> handler;

        Subscription(Class<T> type, Consumer<? super T> handler) {
            this.type = type;
            this.handler = handler;
        }

        @Override
        public void close() {
            Set<Subscription<?>> s = handlers.get(type);
            if (s != null) s.remove(this);
        }
    }

    public <T> Subscription<T> subscribe(Class<T> type, Consumer<? super T> handler) {
        Subscription<T> s = new Subscription<>(type, handler);
        handlers.computeIfAbsent(type, k -> ConcurrentHashMap.newKeySet()).add(s);
        return s;
    }

    @SuppressWarnings("unchecked")
    public <T> void post(T event) {
        for (Subscription<?> s : handlers.getOrDefault(event.getClass(), Set.of())) {
            ((Subscription<T>) s).handler.accept(event);
        }
    }

    public static class UserDataRecalculate {
        public final String user;

        public UserDataRecalculate(String user) {
            this.user = user;
        }
    }

    public static class GroupReload { }
}
