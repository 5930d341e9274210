package acme.lobby;

import java.util.LinkedHashMap;
import java.util.Map;

public class TabFrame {
    private final Map<String, ReplayPanel> tabs = new LinkedHashMap<>();
    private final ClientModel model;
    private final boolean patched;
    private String status = "";

    public TabFrame(ClientModel model, boolean patched) {
        this.model = model;
        this.patched = patched;
        model.addPropertyChangeListener("user", e -> status = "Logged in as " + e.getNewValue());
        model.addPropertyChangeListener("replays", e -> status = model.replayCount() + " replays");
    }

    public ReplayPanel open(String map) { return tabs.computeIfAbsent(map, m -> new ReplayPanel(model, m, patched)); }
    public void closeTab(String map) { ReplayPanel p = tabs.remove(map); if (p != null) p.dispose(); }
    public String status() { return status; }
    public Iterable<ReplayPanel> tabs() { return tabs.values(); }
}
