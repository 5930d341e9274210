package acme.lobby;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;

/** One tab with a list of replays, filtered for a map. */
public class ReplayPanel {
    private final ClientModel model;
    private final String map;
    private final boolean patched;
    private final List<String> rows = new ArrayList<>();
    private final PropertyChangeListener ratingsListener = this::onRatings;
    private final RowAppender appender = new RowAppender();
    private PropertyChangeListener userListener;
    private String title;
    private boolean ratings;
    private boolean disposed;

    public ReplayPanel(ClientModel model, String map, boolean patched) {
        this.model = model;
        this.map = map;
        this.patched = patched;
        initListeners();
        title = map + " (" + model.getUser() + ")";
    }

    private void initListeners() {
        model.addPropertyChangeListener("replays", appender);
        model.addPropertyChangeListener("showRatings", ratingsListener);
        userListener = e -> title = map + " (" + e.getNewValue() + ")";
        model.addPropertyChangeListener("user", userListener);
    }

    private void onRatings(PropertyChangeEvent e) { ratings = (Boolean) e.getNewValue(); }

    public String title() { return title; }
    public int rowCount() { return rows.size(); }
    public boolean isRatings() { return ratings; }

    public void dispose() {
        if (disposed) return;
        disposed = true;
        model.removePropertyChangeListener("replays", appender);
        model.removePropertyChangeListener("showRatings", ratingsListener);
        if (patched) model.removePropertyChangeListener("user", userListener);
        rows.clear();
    }

    private class RowAppender implements PropertyChangeListener {
        @Override public void propertyChange(PropertyChangeEvent e) {
            String id = (String) e.getNewValue();
            if (id.startsWith(map)) rows.add(id);
        }
    }
}
