package acme.lobby;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.ArrayList;
import java.util.List;

/** State shared by all tabs of the client; lives as long as the client. */
public class ClientModel {
    private final PropertyChangeSupport pcs = new PropertyChangeSupport(this);
    private final List<String> replays = new ArrayList<>();
    private String user = "guest";
    private boolean showRatings;

    public void addPropertyChangeListener(String property, PropertyChangeListener l) { pcs.addPropertyChangeListener(property, l); }
    public void removePropertyChangeListener(String property, PropertyChangeListener l) { pcs.removePropertyChangeListener(property, l); }
    public int listenerCount(String property) { return pcs.getPropertyChangeListeners(property).length; }

    public void setUser(String user) { String old = this.user; this.user = user; pcs.firePropertyChange("user", old, user); }
    public void setShowRatings(boolean b) { boolean old = showRatings; showRatings = b; pcs.firePropertyChange("showRatings", old, b); }
    public void addReplay(String id) { replays.add(id); pcs.firePropertyChange("replays", null, id); }
    public String getUser() { return user; }
    public int replayCount() { return replays.size(); }
}
