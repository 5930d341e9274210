package acme.bib.gui;

import acme.bib.model.BibDatabaseContext;
import acme.bib.util.ObservableSeq;

/** Application state, one per running program. */
public class StateManager {
    private final ObservableSeq<BibDatabaseContext> openDatabases = new ObservableSeq<>();
    private final ObservableSeq<String> searchHistory = new ObservableSeq<>();

    public ObservableSeq<BibDatabaseContext> getOpenDatabases() {
        return openDatabases;
    }

    public ObservableSeq<String> getSearchHistory() {
        return searchHistory;
    }
}
