package modules.core;

public class CheckedRepository extends DirectoryRepository {
    public CheckedRepository(String name) {
        super(name);
    }

    @Override
    protected boolean takeOut(java.util.List<RepositoryChangeListener> from, RepositoryChangeListener listener) {
        return from.remove(listener);
    }
}
