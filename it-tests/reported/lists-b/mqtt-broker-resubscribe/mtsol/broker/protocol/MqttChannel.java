package mtsol.broker.protocol;

public class MqttChannel {
    private final String clientId;
    private final boolean cleanSession;
    private final byte[] outbound = new byte[1024];
    private boolean open = true;
    private int delivered;

    public MqttChannel(String clientId, boolean cleanSession) {
        this.clientId = clientId;
        this.cleanSession = cleanSession;
    }

    public String getClientId() { return clientId; }
    public boolean isCleanSession() { return cleanSession; }
    public boolean isOpen() { return open; }
    public int getDelivered() { return delivered; }

    public void writeAndFlush(byte[] payload) {
        if (open) {
            System.arraycopy(payload, 0, outbound, 0, Math.min(payload.length, outbound.length));
            delivered++;
        }
    }

    public void close() { open = false; }
}
