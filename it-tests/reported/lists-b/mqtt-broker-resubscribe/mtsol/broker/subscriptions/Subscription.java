package mtsol.broker.subscriptions;

import mtsol.broker.protocol.MqttChannel;

public final class Subscription {
    final String topicFilter;
    final MqttChannel channel;
    final int qos;

    public Subscription(String topicFilter, MqttChannel channel, int qos) {
        this.topicFilter = topicFilter;
        this.channel = channel;
        this.qos = qos;
    }

    public MqttChannel getChannel() { return channel; }
    public String getTopicFilter() { return topicFilter; }
}
