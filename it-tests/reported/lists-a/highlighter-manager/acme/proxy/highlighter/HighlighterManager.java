package acme.proxy.highlighter;

import java.util.LinkedList;
import java.util.Observable;

/** Manages highlights in the HTTP panels. The views observe it. */
@SuppressWarnings("deprecation")
public class HighlighterManager extends Observable {
    private static HighlighterManager highlighterManager;
    private LinkedList<HighlightSearchEntry> highlights = new LinkedList<>();

    private HighlighterManager() {
    }

    public static synchronized HighlighterManager getInstance() {
        if (highlighterManager == null) {
            highlighterManager = new HighlighterManager();
        }
        return highlighterManager;
    }

    public void addHighlightEntry(HighlightSearchEntry entry) {
        highlights.add(entry);
        this.setChanged();
        this.notifyObservers(entry);
    }

    public LinkedList<HighlightSearchEntry> getHighlights() {
        return highlights;
    }

    public void removeHighlightEntry(HighlightSearchEntry entry) {
        highlights.remove(entry);
        this.setChanged();
        this.notifyObservers();
    }
}
