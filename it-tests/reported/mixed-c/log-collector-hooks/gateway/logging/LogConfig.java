package gateway.logging;

public final class LogConfig {
    private final String topic;
    private final int sampleRate;

    public LogConfig(String topic, int sampleRate) {
        this.topic = topic;
        this.sampleRate = sampleRate;
    }

    public String topic() {
        return topic;
    }

    boolean isValid() {
        return sampleRate > 0;
    }
}
