package acme.bib.gui;

import acme.bib.model.BibDatabaseContext;
import acme.bib.util.Subscription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class LibraryTab {
    private final StateManager stateManager;
    private final BibDatabaseContext context;
    private final List<Subscription> stateManagerSubscriptions = new ArrayList<>();
    private final String[] mainTable = new String[4000];
    private String title;
    private int dirty;
    private String lastQuery = "";

    public LibraryTab(StateManager stateManager, BibDatabaseContext context, boolean keepSubscriptions) {
        this.stateManager = stateManager;
        this.context = context;
        initializeComponentsAndListeners(keepSubscriptions);
        updateTabTitle();
    }

    private void initializeComponentsAndListeners(boolean keepSubscriptions) {
        context.getEntries().subscribe((c, e) -> mainTable[dirty++ % mainTable.length] = e);
        Subscription search = stateManager.getSearchHistory().subscribe((c, q) -> lastQuery = q);
        stateManagerSubscriptions.add(search);
        Subscription title = stateManager.getOpenDatabases().subscribe((c, db) -> updateTabTitle());
        if (keepSubscriptions) {
            stateManagerSubscriptions.add(title);
        }
    }

    /** Shows as much of the path as is needed to tell the open libraries apart. */
    private void updateTabTitle() {
        Path p = Path.of(context.getPath());
        boolean unique = true;
        for (BibDatabaseContext other : stateManager.getOpenDatabases()) {
            if (other != context && Path.of(other.getPath()).getFileName().equals(p.getFileName())) {
                unique = false;
            }
        }
        title = unique ? p.getFileName().toString() : p.toString();
    }

    public String getTitle() {
        return title + (dirty > 0 ? "*" : "") + (lastQuery.isEmpty() ? "" : " [" + lastQuery + "]");
    }

    public BibDatabaseContext getContext() {
        return context;
    }

    public void onClosed() {
        stateManagerSubscriptions.forEach(Subscription::unsubscribe);
        stateManagerSubscriptions.clear();
    }
}
