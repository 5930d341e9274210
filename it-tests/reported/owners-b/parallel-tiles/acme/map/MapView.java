package acme.map;

import java.util.EventListener;
import java.util.EventObject;
import javax.swing.event.EventListenerList;

public class MapView {
    public interface ZoomListener extends EventListener { void zoomed(EventObject e); }
    public interface CancelHook extends EventListener { void cancel(); }

    private final EventListenerList list = new EventListenerList();
    private volatile int zoom;

    public void addZoomListener(ZoomListener l) { list.add(ZoomListener.class, l); }
    public void removeZoomListener(ZoomListener l) { list.remove(ZoomListener.class, l); }
    public void addCancelHook(CancelHook h) { list.add(CancelHook.class, h); }
    public void removeCancelHook(CancelHook h) { list.remove(CancelHook.class, h); }

    public void zoom(int z) {
        zoom = z;
        EventObject e = new EventObject(this);
        for (ZoomListener l : list.getListeners(ZoomListener.class)) l.zoomed(e);
    }

    public void cancelAll() { for (CancelHook h : list.getListeners(CancelHook.class)) h.cancel(); }
    public int zoom() { return zoom; }
    public int listeners() { return list.getListenerCount(); }
}
