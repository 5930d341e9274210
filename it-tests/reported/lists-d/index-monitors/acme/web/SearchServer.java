package acme.web;

import acme.corpus.IndexManager;
import java.io.File;

/** The web application; deployed again and again in one container. */
public class SearchServer {
    private final IndexManager indexManager;
    private final boolean cleanup;

    public SearchServer(File collections, boolean cleanup) {
        indexManager = new IndexManager(collections);
        this.cleanup = cleanup;
    }

    public String get(String path) {
        return path + ": " + indexManager.size() + " indexes";
    }

    public IndexManager indexManager() {
        return indexManager;
    }

    public void destroy() {
        if (cleanup) {
            indexManager.cleanup();
        }
    }
}
