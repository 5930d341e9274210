package modules.core;

import java.util.List;

public class DirectoryRepository extends AbstractRepository {
    public DirectoryRepository(String name) {
        super(name);
    }

    @Override
    @SuppressWarnings("CollectionIncompatibleType")
    protected boolean takeOut(List<RepositoryChangeListener> from, RepositoryChangeListener listener) {
        return from.remove((Object) from);
    }

    public void discovered(String module, String version) {
        fireAdded(new ModuleDefinition(module, version));
    }
}
