package acme.bundles.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

class MailQueue {
    private static final Logger LOG = Logger.getLogger("acme.mail");
    private final MailActivator owner;
    private final Deque<String> pending = new ArrayDeque<>();
    private final Runnable levels = new Runnable() {
        @Override public void run() { verbose = LOG.isLoggable(Level.FINE) && owner != null; }
    };
    private boolean verbose;

    MailQueue(MailActivator owner) { this.owner = owner; }

    void open() {
        for (int i = 0; i < 100; i++) pending.add("mail " + i);
        LogManager.getLogManager().addConfigurationListener(levels);
    }

    void drain() { pending.clear(); }

    void release() { LogManager.getLogManager().removeConfigurationListener(levels); }
}
