package edu.orchard.vitroish.search;

import org.apache.jena.rdf.listeners.StatementListener;
import org.apache.jena.rdf.model.Statement;

import java.util.ArrayList;
import java.util.List;

/** Reindexes individuals; hears new statements through one listener of its own. */
public class SearchIndexer extends StatementListener {
    private final IndividualDao dao;
    private final List<String> pending = new ArrayList<>();
    private int indexed;

    public SearchIndexer(IndividualDao dao) {
        this.dao = dao;
    }

    @Override
    public void addedStatement(Statement s) {
        pending.add(s.getSubject().getURI());
    }

    public String rebuild() {
        String last = null;
        for (String uri : List.copyOf(pending)) {
            last = dao.label(uri);
            indexed++;
        }
        return last;
    }

    public int getIndexed() { return indexed; }
}
