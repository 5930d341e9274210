package lobby;

import java.util.LinkedList;
import java.util.List;

public class Model {
    private final List<Runnable> changed = new LinkedList<>();

    void observe(Runnable r) {
        changed.add(r);
    }

    void stopObserving(Runnable r) {
        changed.remove(r);
    }

    public void joined() {
        for (Runnable r : List.copyOf(changed)) r.run();
    }

    public int observers() {
        return changed.size();
    }
}
