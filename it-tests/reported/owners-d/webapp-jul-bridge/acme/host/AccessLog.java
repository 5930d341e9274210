package acme.host;

import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** The container's own handler; one for its whole life. */
public class AccessLog extends Handler {
    private int records;
    @Override public void publish(LogRecord r) { records++; }
    @Override public void flush() { }
    @Override public void close() { }
    public int records() { return records; }
}
