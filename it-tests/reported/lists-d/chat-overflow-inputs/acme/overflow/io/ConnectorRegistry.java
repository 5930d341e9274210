package acme.overflow.io;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class ConnectorRegistry {
    private static final Map<String, TwitchChatConnector> CONNECTORS = new ConcurrentHashMap<>();

    private ConnectorRegistry() {
    }

    public static TwitchChatConnector getConnector(String sourceIdentifier) {
        return CONNECTORS.computeIfAbsent(sourceIdentifier, TwitchChatConnector::new);
    }
}
