package org.homehab.teleinfo.handler;

import org.homehab.teleinfo.reader.Frame;

public interface TeleinfoControllerHandlerListener {
    void onFrameReceived(TeleinfoSerialControllerHandler controller, Frame frame);
}
