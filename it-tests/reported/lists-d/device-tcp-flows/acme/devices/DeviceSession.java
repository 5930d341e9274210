package acme.devices;

import java.util.ArrayList;
import java.util.List;

/** State of a device while it is connected. */
public class DeviceSession {
    private final String serial;
    private final List<String> readings = new ArrayList<>();
    private final byte[] reassembly = new byte[16 * 1024];

    public DeviceSession(String serial) {
        this.serial = serial;
    }

    public String decode(byte[] frame) {
        reassembly[0] = frame[0];
        return serial + ":" + new String(frame);
    }

    public String accept(String reading) {
        readings.add(reading);
        return reading;
    }

    public String serial() {
        return serial;
    }

    public int size() {
        return readings.size();
    }
}
