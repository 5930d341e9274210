package obs.target;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public final class TargetEnvironment {
    private final TelescopePos base;
    private final List<TelescopePos> guides;

    public TargetEnvironment(TelescopePos base, List<TelescopePos> guides) {
        this.base = base;
        this.guides = Collections.unmodifiableList(new ArrayList<>(guides));
    }

    public TargetEnvironment plusGuide(TelescopePos g) {
        List<TelescopePos> l = new ArrayList<>(guides);
        if (l.size() >= 3) l.remove(0);
        l.add(g);
        return new TargetEnvironment(base, l);
    }

    public List<TelescopePos> all() {
        List<TelescopePos> l = new ArrayList<>();
        l.add(base);
        l.addAll(guides);
        return l;
    }
}
