package modules.core;

public interface RepositoryChangeListener {
    void moduleAdded(ModuleDefinition definition);
}
