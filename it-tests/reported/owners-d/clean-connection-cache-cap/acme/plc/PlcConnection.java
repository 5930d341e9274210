package acme.plc;

import java.beans.PropertyChangeListener;

/** A connection to a controller; expensive, so it is kept. */
class PlcConnection {
    private final int number;
    private final DriverSettings settings;
    private final PropertyChangeListener onChange = e -> idleLimit((Integer) e.getNewValue());
    private int limit;
    private int requests;

    PlcConnection(int number, DriverSettings settings) {
        this.number = number;
        this.settings = settings;
        this.limit = settings.getMaxIdleMillis();
    }

    void connect() { settings.addPropertyChangeListener(onChange); }
    void disconnect() { settings.removePropertyChangeListener(onChange); }

    private void idleLimit(int millis) { limit = millis; }
    String read(String tag) { return tag + "@" + number + "#" + (++requests) + (limit < 100 ? "!" : ""); }
}
