package acme.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.concurrent.atomic.AtomicLong;

/** Gives each event a running number; drops what is too fine. */
public class UniqueIdAppender extends DecoratingAppender {
    private final AtomicLong ids = new AtomicLong();
    private final boolean stopChildren;

    public UniqueIdAppender(boolean stopChildren) {
        this.stopChildren = stopChildren;
    }

    @Override
    protected boolean decorate(ILoggingEvent event) {
        ids.incrementAndGet();
        return event.getLevel().isGreaterOrEqual(ch.qos.logback.classic.Level.INFO);
    }

    @Override
    public void stop() {
        super.stop();
        if (stopChildren) {
            aai.detachAndStopAllAppenders();
        }
    }
}
