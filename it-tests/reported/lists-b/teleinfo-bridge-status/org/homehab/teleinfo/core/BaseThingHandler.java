package org.homehab.teleinfo.core;

public abstract class BaseThingHandler {
    private ThingStatus status = ThingStatus.UNINITIALIZED;
    private BaseBridgeHandler bridge;

    public abstract void initialize();

    public void dispose() {
        status = ThingStatus.REMOVED;
    }

    public void bridgeStatusChanged(ThingStatus bridgeStatus) {
    }

    protected void updateStatus(ThingStatus s) { status = s; }
    public ThingStatus getStatus() { return status; }
    protected BaseBridgeHandler getBridge() { return bridge; }
    void setBridge(BaseBridgeHandler b) { bridge = b; }
}
