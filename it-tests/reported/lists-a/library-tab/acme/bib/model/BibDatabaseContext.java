package acme.bib.model;

import acme.bib.util.ObservableSeq;

public class BibDatabaseContext {
    private final String path;
    private final ObservableSeq<String> entries = new ObservableSeq<>();

    public BibDatabaseContext(String path) {
        this.path = path;
    }

    public String getPath() {
        return path;
    }

    public ObservableSeq<String> getEntries() {
        return entries;
    }
}
