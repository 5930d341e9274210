package acme.teleinfo.internal;

/** A thing under the bridge. */
public class ElectricityMeterHandler implements TeleinfoListener {
    private final String adco;
    private final SerialControllerHandler bridge;
    private final boolean rememberListening;
    private boolean isListeningBridge;
    private int updates;
    private long lastIndex;

    public ElectricityMeterHandler(String adco, SerialControllerHandler bridge, boolean rememberListening) {
        this.adco = adco;
        this.bridge = bridge;
        this.rememberListening = rememberListening;
    }

    public void initialize() {
        bridgeStatusChanged(bridge.isOnline());
    }

    public void bridgeStatusChanged(boolean bridgeOnline) {
        if (!bridgeOnline) {
            return;
        }
        if (rememberListening && isListeningBridge) {
            return;
        }
        bridge.addListener(this);
        isListeningBridge = true;
    }

    public void dispose() {
        bridge.removeListener(this);
        isListeningBridge = false;
    }

    @Override
    public void onFrameReceived(Frame frame) {
        if (frame.adco().equals(adco)) {
            updates++;
            lastIndex = frame.base();
        }
    }

    public String status() {
        return adco + " index " + lastIndex + " after " + updates + " updates";
    }
}
