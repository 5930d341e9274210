package vtable.build;

public interface Buildable {
    void addTo(GameModule parent);
    void removeFrom(GameModule parent);
}
