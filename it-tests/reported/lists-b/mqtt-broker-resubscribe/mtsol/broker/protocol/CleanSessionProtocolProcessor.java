package mtsol.broker.protocol;

public class CleanSessionProtocolProcessor extends ProtocolProcessor {
    @Override
    public void processConnectionLost(MqttChannel ch) {
        if (ch.isCleanSession()) {
            subscriptions.removeForClient(ch.getClientId());
        }
        super.processConnectionLost(ch);
    }
}
