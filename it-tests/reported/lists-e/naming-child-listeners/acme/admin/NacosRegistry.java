package acme.admin;

import acme.naming.EventListener;
import acme.naming.NamingEvent;
import acme.naming.NamingService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class NacosRegistry {
    static final String GROUP = "DEFAULT_GROUP";
    private final NamingService namingService;
    private final boolean reuse;
    private final Map<NotifyListener, Map<String, EventListener>> nacosListeners = new ConcurrentHashMap<>();

    public NacosRegistry(NamingService namingService, boolean reuse) {
        this.namingService = namingService;
        this.reuse = reuse;
    }

    public void doSubscribe(String serviceName, NotifyListener listener) {
        subscribeEventListener(serviceName, listener);
    }

    public void doUnsubscribe(String serviceName, NotifyListener listener) {
        Map<String, EventListener> m = nacosListeners.get(listener);
        EventListener l = m == null ? null : m.remove(serviceName);
        if (l != null) namingService.unsubscribe(serviceName, GROUP, l);
    }

    private void subscribeEventListener(String serviceName, NotifyListener listener) {
        Map<String, EventListener> mine = nacosListeners.computeIfAbsent(listener, k -> new ConcurrentHashMap<>());
        EventListener eventListener;
        if (reuse) {
            eventListener = mine.computeIfAbsent(serviceName, k -> new RegistryChildListenerImpl(serviceName, listener));
        } else {
            eventListener = new RegistryChildListenerImpl(serviceName, listener);
            mine.put(serviceName, eventListener);
        }
        namingService.subscribe(serviceName, GROUP, eventListener);
    }

    private static class RegistryChildListenerImpl implements EventListener {
        private final String serviceName;
        private final NotifyListener notifier;

        RegistryChildListenerImpl(String serviceName, NotifyListener notifier) {
            this.serviceName = serviceName;
            this.notifier = notifier;
        }

        @Override public void onEvent(NamingEvent event) {
            notifier.notify(serviceName, event.instances());
        }
    }
}
