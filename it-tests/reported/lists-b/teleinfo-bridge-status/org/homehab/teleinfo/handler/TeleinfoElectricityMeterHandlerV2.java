package org.homehab.teleinfo.handler;

/** Listens only while the bridge is online. */
public class TeleinfoElectricityMeterHandlerV2 extends TeleinfoElectricityMeterHandler {
    public TeleinfoElectricityMeterHandlerV2(String adco) {
        super(adco);
    }

    @Override
    protected void bridgeGone(TeleinfoSerialControllerHandler controllerHandler) {
        controllerHandler.removeListener(this);
    }
}
