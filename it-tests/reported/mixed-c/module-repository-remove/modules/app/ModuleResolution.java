package modules.app;

import java.util.ArrayList;
import java.util.List;
import modules.core.*;

/** Waits for one module to show up, looking into all repositories. */
public class ModuleResolution implements RepositoryChangeListener {
    private final String wanted;
    private final List<AbstractRepository> repositories;
    private final List<ModuleDefinition> seen = new ArrayList<>();
    private volatile ModuleDefinition found;

    public ModuleResolution(String wanted, List<AbstractRepository> repositories) {
        this.wanted = wanted;
        this.repositories = repositories;
    }

    public void begin() {
        for (AbstractRepository r : repositories) r.addListener(this);
    }

    @Override
    public void moduleAdded(ModuleDefinition definition) {
        seen.add(definition);
        if (definition.getName().equals(wanted)) found = definition;
    }

    public ModuleDefinition end() {
        for (AbstractRepository r : repositories) r.removeListener(this);
        return found;
    }
}
