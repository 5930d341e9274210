package acme.bib.gui;

import acme.bib.model.BibDatabaseContext;
import java.util.ArrayList;
import java.util.List;

public class MainFrame {
    private final StateManager state = new StateManager();
    private final List<LibraryTab> tabs = new ArrayList<>();
    private final boolean keepSubscriptions;
    private String frameTitle = "Bib";

    public MainFrame(boolean keepSubscriptions) {
        this.keepSubscriptions = keepSubscriptions;
        state.getOpenDatabases().subscribe((c, db) -> frameTitle = "Bib - " + state.getOpenDatabases().size());
        state.getSearchHistory().subscribe((c, q) -> frameTitle = "Bib - searching " + q);
    }

    public LibraryTab open(String path) {
        BibDatabaseContext ctx = new BibDatabaseContext(path);
        LibraryTab tab = new LibraryTab(state, ctx, keepSubscriptions);
        tabs.add(tab);
        state.getOpenDatabases().add(ctx);
        return tab;
    }

    public void close(LibraryTab tab) {
        tabs.remove(tab);
        tab.onClosed();
        state.getOpenDatabases().remove(tab.getContext());
    }

    public void search(String q) {
        state.getSearchHistory().add(q);
    }

    public String title() {
        return frameTitle + " " + tabs.stream().map(LibraryTab::getTitle).toList();
    }
}
