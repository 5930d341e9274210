package org.homehab.teleinfo.handler;

import org.homehab.teleinfo.core.BaseBridgeHandler;
import org.homehab.teleinfo.core.ThingStatus;
import org.homehab.teleinfo.reader.Frame;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The bridge: one serial stick, up to a few meters behind it. */
public class TeleinfoSerialControllerHandler extends BaseBridgeHandler {
    private final List<TeleinfoControllerHandlerListener> listeners = Collections.synchronizedList(new ArrayList<>());
    private final Collection<Frame> received = new ArrayList<>();

    @Override
    public void initialize() {
        updateStatus(ThingStatus.ONLINE);
    }

    public void addListener(final TeleinfoControllerHandlerListener listener) {
        listeners.add(listener);
    }

    public void removeListener(final TeleinfoControllerHandlerListener listener) {
        listeners.remove(listener);
    }

    public void serialPortLost() {
        updateStatus(ThingStatus.OFFLINE);
    }

    public void serialPortOpened() {
        updateStatus(ThingStatus.ONLINE);
    }

    public void onNewFrame(Frame frame) {
        received.add(frame);
        synchronized (listeners) {
            listeners.forEach(l -> l.onFrameReceived(this, frame));
        }
    }
}
