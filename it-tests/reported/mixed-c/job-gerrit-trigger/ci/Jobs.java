package ci;

import ci.gerrit.GerritServer;
import java.util.LinkedHashMap;
import java.util.Map;

public class Jobs {
    private final Map<String, Job> items = new LinkedHashMap<>();
    private final GerritServer server;
    private final boolean saveListener;

    public Jobs(GerritServer server, boolean saveListener) {
        this.server = server;
        this.saveListener = saveListener;
    }

    public Job create(String name, String branch) {
        Job j = new Job(name);
        j.trigger(new GerritTrigger(server, branch));
        j.trigger().start(j);
        items.put(name, j);
        return j;
    }

    /** Config form saved with the trigger box unticked. */
    public void saveWithoutTrigger(String name) {
        Job j = items.get(name);
        GerritTrigger old = j.trigger();
        j.trigger(null);
        if (saveListener) old.stop(j);
    }

    public void delete(String name) {
        Job j = items.remove(name);
        if (j.trigger() != null) j.trigger().stop(j);
    }

    public int size() {
        return items.size();
    }
}
