package vtable.build;

import java.util.ArrayList;
import java.util.List;

/** What the author of a module does: put components in, try them, take them out. */
public class ModuleEditor {
    private final GameModule module;
    private final List<Buildable> components = new ArrayList<>();

    public ModuleEditor(GameModule module) { this.module = module; }

    public <B extends Buildable> B insert(B b) {
        b.addTo(module);
        components.add(b);
        return b;
    }

    public void delete(Buildable b) {
        components.remove(b);
        b.removeFrom(module);
    }

    public int size() { return components.size(); }
}
