package acme.search.index;

import acme.search.license.XPackLicenseState;
import acme.search.security.OptOutQueryCache;
import acme.search.security.SecurityIndexSearcherWrapper;
import java.util.LinkedHashMap;
import java.util.Map;

public class IndicesService {
    private record IndexService(OptOutQueryCache cache, SecurityIndexSearcherWrapper wrapper) {
    }

    private final Map<String, IndexService> indices = new LinkedHashMap<>();
    private final XPackLicenseState licence;
    private final boolean keepListener;
    private int licenceChanges;

    public IndicesService(XPackLicenseState licence, boolean keepListener) {
        this.licence = licence;
        this.keepListener = keepListener;
        licence.addListener(() -> licenceChanges++);
    }

    public OptOutQueryCache createIndex(String name) {
        IndexService s = new IndexService(new OptOutQueryCache(name, licence, keepListener),
                new SecurityIndexSearcherWrapper(licence));
        indices.put(name, s);
        return s.cache();
    }

    public void closeIndex(String name) {
        IndexService s = indices.remove(name);
        s.wrapper().close();
        s.cache().close();
    }

    public int open() {
        return indices.size();
    }

    public int changes() {
        return licenceChanges;
    }
}
