package acme.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import java.util.Iterator;

/** Passes what it gets on to its children, after having looked at it. */
public abstract class DecoratingAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
        implements AppenderAttachable<ILoggingEvent> {
    protected final AppenderAttachableImpl<ILoggingEvent> aai = new AppenderAttachableImpl<>();

    protected abstract boolean decorate(ILoggingEvent event);

    @Override
    protected void append(ILoggingEvent event) {
        if (decorate(event)) {
            aai.appendLoopOnAppenders(event);
        }
    }

    @Override public void addAppender(Appender<ILoggingEvent> a) { aai.addAppender(a); }
    @Override public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() { return aai.iteratorForAppenders(); }
    @Override public Appender<ILoggingEvent> getAppender(String name) { return aai.getAppender(name); }
    @Override public boolean isAttached(Appender<ILoggingEvent> a) { return aai.isAttached(a); }
    @Override public void detachAndStopAllAppenders() { aai.detachAndStopAllAppenders(); }
    @Override public boolean detachAppender(Appender<ILoggingEvent> a) { return aai.detachAppender(a); }
    @Override public boolean detachAppender(String name) { return aai.detachAppender(name); }
}
