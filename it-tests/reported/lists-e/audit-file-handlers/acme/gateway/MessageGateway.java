package acme.gateway;

import acme.guard.GuardConfig;
import acme.guard.GuardedObjectInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

public class MessageGateway {
    private static final Logger LOGGER = Logger.getLogger("acme.gateway");
    private final GuardConfig config;
    private final boolean once;
    private int blocked;

    public MessageGateway(GuardConfig config, boolean once) {
        this.config = config;
        this.once = once;
        LOGGER.addHandler(new Handler() {
            @Override public void publish(LogRecord r) { if (r.getLevel() == Level.WARNING) blocked++; }
            @Override public void flush() { }
            @Override public void close() { }
        });
        LOGGER.setUseParentHandlers(false);
    }

    public Object roundTrip(Serializable message) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(message);
        }
        try (GuardedObjectInputStream in = new GuardedObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()), config, once)) {
            return in.readObject();
        } catch (InvalidClassException e) {
            LOGGER.warning(e.getMessage());
            return null;
        }
    }

    public int blocked() { return blocked; }
}
