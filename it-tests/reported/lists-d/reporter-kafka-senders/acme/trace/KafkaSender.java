package acme.trace;

import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends spans to a topic; the producer is made when the first spans come. */
public class KafkaSender implements Sender {
    private final Properties properties = new Properties();
    private final boolean closeProducer;
    private final LazyCloseable<KafkaProducer<byte[], byte[]>> producer = new LazyCloseable<>() {
        @Override
        protected KafkaProducer<byte[], byte[]> compute() {
            return new KafkaProducer<>(properties);
        }
    };
    private volatile boolean closeCalled;

    public KafkaSender(String bootstrapServers, String clientId, boolean closeProducer) {
        this.closeProducer = closeProducer;
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        properties.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        properties.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, "1048576");
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "20");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "false");
        properties.put(ProducerConfig.ACKS_CONFIG, "0");
    }

    @Override
    public void sendSpans(byte[] encoded) {
        if (closeCalled) {
            throw new IllegalStateException("closed");
        }
        producer.get().send(new org.apache.kafka.clients.producer.ProducerRecord<>("zipkin", encoded));
    }

    @Override
    public void close() {
        if (closeCalled) {
            return;
        }
        closeCalled = true;
        if (closeProducer) {
            KafkaProducer<byte[], byte[]> p = producer.maybeNull();
            if (p != null) {
                p.close(Duration.ZERO);
            }
        }
    }
}
