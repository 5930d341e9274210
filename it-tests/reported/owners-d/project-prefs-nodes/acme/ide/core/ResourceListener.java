package acme.ide.core;

public interface ResourceListener {
    void projectOpened(Project p);
    void projectDeleted(Project p);
}
