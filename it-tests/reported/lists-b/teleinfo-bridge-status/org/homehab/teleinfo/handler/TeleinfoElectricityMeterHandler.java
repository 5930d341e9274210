package org.homehab.teleinfo.handler;

import org.homehab.teleinfo.core.BaseThingHandler;
import org.homehab.teleinfo.core.ThingStatus;
import org.homehab.teleinfo.reader.Frame;

public class TeleinfoElectricityMeterHandler extends BaseThingHandler implements TeleinfoControllerHandlerListener {
    private final String adco;
    private int frames;
    private int lastPapp;

    public TeleinfoElectricityMeterHandler(String adco) {
        this.adco = adco;
    }

    @Override
    public void initialize() {
        bridgeStatusChanged(getBridge().getStatus());
    }

    @Override
    public void bridgeStatusChanged(ThingStatus bridgeStatus) {
        TeleinfoSerialControllerHandler controllerHandler = (TeleinfoSerialControllerHandler) getBridge();
        if (bridgeStatus == ThingStatus.ONLINE) {
            controllerHandler.addListener(this);
            updateStatus(ThingStatus.ONLINE);
        } else {
            bridgeGone(controllerHandler);
            updateStatus(ThingStatus.OFFLINE);
        }
    }

    protected void bridgeGone(TeleinfoSerialControllerHandler controllerHandler) {
    }

    @Override
    public void dispose() {
        ((TeleinfoSerialControllerHandler) getBridge()).removeListener(this);
        super.dispose();
    }

    @Override
    public void onFrameReceived(TeleinfoSerialControllerHandler controller, Frame frame) {
        if (frame.adco().equals(adco)) {
            frames++;
            lastPapp = frame.papp();
        }
    }

    public int getFrames() { return frames; }
    public int getLastPapp() { return lastPapp; }
    public String getAdco() { return adco; }
}
