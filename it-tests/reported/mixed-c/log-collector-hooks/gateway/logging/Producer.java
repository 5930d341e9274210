package gateway.logging;

public class Producer {
    private final String topic;
    private final StringBuilder buffer = new StringBuilder(4096);

    Producer(String topic) {
        this.topic = topic;
    }

    void send(String line) {
        buffer.append(topic).append(' ').append(line).append('\n');
    }

    void flush() {
        buffer.setLength(0);
    }
}
