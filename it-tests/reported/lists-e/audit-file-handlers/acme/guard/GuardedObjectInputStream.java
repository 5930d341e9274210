package acme.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Refuses classes of the black list while deserialising. */
public class GuardedObjectInputStream extends ObjectInputStream {
    static final Logger LOGGER = Logger.getLogger(GuardedObjectInputStream.class.getName());
    private static boolean configuredOnce;

    private final GuardConfig config;

    public GuardedObjectInputStream(InputStream in, GuardConfig config, boolean once) throws IOException {
        super(in);
        this.config = config;
        if (config.logging() && !(once && configuredOnce)) {
            Handler fileHandler = new FileHandler(config.logFile(), true);
            LOGGER.addHandler(fileHandler);
            LOGGER.setLevel(Level.ALL);
            LOGGER.setUseParentHandlers(false);
            configuredOnce = true;
        }
    }

    @Override protected Class<?> resolveClass(ObjectStreamClass c) throws IOException, ClassNotFoundException {
        for (String b : config.blacklist()) {
            if (c.getName().matches(b)) {
                LOGGER.log(Level.SEVERE, "Blocked: {0}", c.getName());
                throw new InvalidClassException("blocked " + c.getName());
            }
        }
        LOGGER.log(Level.FINE, "Allowed: {0}", c.getName());
        return super.resolveClass(c);
    }
}
