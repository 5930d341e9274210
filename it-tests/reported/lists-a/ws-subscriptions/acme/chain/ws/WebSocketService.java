package acme.chain.ws;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** JSON-RPC over web socket; survives many connections. */
public class WebSocketService {
    private final Map<String, WebSocketSubscription<?>> subscriptionForId = new ConcurrentHashMap<>();
    private final Map<Long, Consumer<String>> requestForId = new HashMap<>();
    private final AtomicLong ids = new AtomicLong(0x9ce59a13L);
    private final boolean dropOnClose;
    private boolean connected;

    public WebSocketService(boolean dropOnClose) {
        this.dropOnClose = dropOnClose;
    }

    public void connect() {
        connected = true;
    }

    public String sendAsync(String method) throws IOException {
        if (!connected) {
            throw new IOException("not connected");
        }
        long id = ids.incrementAndGet();
        String[] answer = new String[1];
        requestForId.put(id, s -> answer[0] = s);
        onReply(id, "0x" + Long.toHexString(id) + method.length());
        return answer[0];
    }

    private void onReply(long id, String result) {
        requestForId.remove(id).accept(result);
    }

    public <T> WebSocketSubscription.Subject<T> subscribe(String what, Class<T> type, Consumer<T> onNext,
            Consumer<Throwable> onError) throws IOException {
        WebSocketSubscription.Subject<T> subject = new WebSocketSubscription.Subject<>();
        String subscriptionId = sendAsync("eth_subscribe " + what);
        subject.subscribe(onNext, onError, () -> closeSubscription(subscriptionId));
        subscriptionForId.put(subscriptionId, new WebSocketSubscription<>(subject, type));
        return subject;
    }

    private void closeSubscription(String subscriptionId) {
        subscriptionForId.remove(subscriptionId);
        try {
            sendAsync("eth_unsubscribe");
        } catch (IOException e) {
            System.out.println("Failed to unsubscribe " + subscriptionId);
        }
    }

    public void onNotification(Object value) {
        for (WebSocketSubscription<?> s : subscriptionForId.values()) {
            deliver(s, value);
        }
    }

    private <T> void deliver(WebSocketSubscription<T> s, Object value) {
        if (s.getResponseType().isInstance(value)) {
            s.getSubject().next(s.getResponseType().cast(value));
        }
    }

    /** The peer went away. */
    public void onWebSocketClose() {
        connected = false;
        closeOutstandingSubscriptions();
    }

    private void closeOutstandingSubscriptions() {
        subscriptionForId.values().forEach(s -> s.getSubject().error(new IOException("Connection was closed")));
        if (dropOnClose) {
            subscriptionForId.clear();
        }
    }

    public int openSubscriptions() {
        return subscriptionForId.size();
    }
}
