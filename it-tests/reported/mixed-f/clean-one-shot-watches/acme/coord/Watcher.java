package acme.coord;

public interface Watcher {
    void process(String type, String path);
}
