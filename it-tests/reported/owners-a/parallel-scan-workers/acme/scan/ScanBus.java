package acme.scan;

import org.apache.commons.lang3.event.EventListenerSupport;

public class ScanBus {
    public interface Progress { void found(String file, int line); void cancelled(); }
    private final EventListenerSupport<Progress> support = EventListenerSupport.create(Progress.class);
    public void add(Progress p) { support.addListener(p); }
    public void remove(Progress p) { support.removeListener(p); }
    public void found(String f, int l) { support.fire().found(f, l); }
    public void cancel() { support.fire().cancelled(); }
    public int size() { return support.getListeners().length; }
}
