package acme.cat.core;

public interface IProjectEventListener {
    enum Type { LOAD, SAVE, CLOSE }

    void onProjectChanged(Type type);
}
