package acme.ribbon.ui;

import java.util.EventListener;
import java.util.EventObject;
import java.util.LinkedList;
import javax.swing.event.EventListenerList;

/** Knows which popups are on the screen. */
public final class PopupPanelManager {
    private static final PopupPanelManager instance = new PopupPanelManager();

    public static final class PopupEvent extends EventObject {
        private static final long serialVersionUID = 1L;

        PopupEvent(JPopupPanel source) {
            super(source);
        }

        public JPopupPanel getPopup() {
            return (JPopupPanel) getSource();
        }
    }

    public interface PopupListener extends EventListener {
        void popupShown(PopupEvent event);

        void popupHidden(PopupEvent event);
    }

    private final EventListenerList listenerList = new EventListenerList();
    private final LinkedList<JPopupPanel> shownPath = new LinkedList<>();

    public static PopupPanelManager defaultManager() {
        return instance;
    }

    public void addPopup(JPopupPanel panel) {
        shownPath.addLast(panel);
        for (PopupListener l : listenerList.getListeners(PopupListener.class)) {
            l.popupShown(new PopupEvent(panel));
        }
    }

    public void hideLast() {
        JPopupPanel panel = shownPath.removeLast();
        for (PopupListener l : listenerList.getListeners(PopupListener.class)) {
            l.popupHidden(new PopupEvent(panel));
        }
    }

    public int depth() {
        return shownPath.size();
    }

    public void addPopupListener(PopupListener l) {
        listenerList.add(PopupListener.class, l);
    }

    public void removePopupListener(PopupListener l) {
        listenerList.remove(PopupListener.class, l);
    }
}
