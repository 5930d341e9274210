package org.homehab.teleinfo.core;

import java.util.ArrayList;
import java.util.List;

public abstract class BaseBridgeHandler extends BaseThingHandler {
    private final List<BaseThingHandler> things = new ArrayList<>();

    public void attach(BaseThingHandler thing) {
        thing.setBridge(this);
        things.add(thing);
        thing.initialize();
    }

    public void detach(BaseThingHandler thing) {
        thing.dispose();
        things.remove(thing);
    }

    @Override
    protected void updateStatus(ThingStatus s) {
        super.updateStatus(s);
        for (BaseThingHandler t : List.copyOf(things)) {
            t.bridgeStatusChanged(s);
        }
    }
}
