package acme.editor;

import java.util.LinkedHashMap;
import java.util.Map;

public class Workbench {
    private final Map<String, EditorTab> tabs = new LinkedHashMap<>();
    private final boolean tidy;
    public final StatusBar status = new StatusBar();
    public final FindPanel find = new FindPanel();

    public Workbench(boolean tidy) {
        this.tidy = tidy;
        find.open();
        EditorSettings.getInstance().changes().addPropertyChangeListener("autosave", e -> saveAll());
    }

    public EditorTab open(String f) { return tabs.computeIfAbsent(f, k -> new EditorTab(k, tidy)); }

    public EditorTab close(String f) {
        EditorTab t = tabs.remove(f);
        t.closeTab();
        return t;
    }

    private void saveAll() { for (EditorTab t : tabs.values()) t.type("\n"); }

    public Iterable<EditorTab> openTabs() { return tabs.values(); }
}
