package acme.quotes;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Consumer;
import com.rabbitmq.client.Envelope;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A channel without a server, good enough for request and reply. */
public class InMemoryBroker implements AutoCloseable {
    private final Map<String, Consumer> consumers = new ConcurrentHashMap<>();
    private final ExecutorService delivery = Executors.newSingleThreadExecutor(r -> {
        Thread t = new Thread(r, "broker-delivery");
        t.setDaemon(true);
        return t;
    });
    private int published;

    public Channel createChannel() {
        return (Channel) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Channel.class}, (p, m, args) -> {
            switch (m.getName()) {
                case "basicConsume": {
                    String tag = "ctag-" + consumers.size();
                    Consumer c = (Consumer) args[args.length - 1];
                    consumers.put(tag, c);
                    c.handleConsumeOk(tag);
                    return tag;
                }
                case "basicCancel":
                    consumers.remove((String) args[0]).handleCancelOk((String) args[0]);
                    return null;
                case "basicPublish":
                    publish((AMQP.BasicProperties) args[args.length - 2], (byte[]) args[args.length - 1]);
                    return null;
                case "isOpen":
                    return true;
                case "hashCode":
                    return System.identityHashCode(p);
                case "equals":
                    return p == args[0];
                case "toString":
                    return "in-memory channel";
                default:
                    return null;
            }
        });
    }

    /** Quotes for instruments the back end does not know are never answered. */
    private void publish(AMQP.BasicProperties props, byte[] body) {
        published++;
        String instrument = new String(body);
        if (instrument.startsWith("XX")) {
            return;
        }
        AMQP.BasicProperties reply = new AMQP.BasicProperties.Builder().correlationId(props.getCorrelationId()).build();
        delivery.execute(() -> consumers.values().forEach(c -> {
            try {
                c.handleDelivery("ctag-0", new Envelope(published, false, "", "amq.rabbitmq.reply-to"), reply,
                        (instrument + "=" + (100 + instrument.hashCode() % 50)).getBytes());
            } catch (Exception e) {
                e.printStackTrace();
            }
        }));
    }

    @Override
    public void close() {
        delivery.shutdown();
    }
}
