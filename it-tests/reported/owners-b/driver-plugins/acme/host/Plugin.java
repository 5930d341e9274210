package acme.host;

public interface Plugin {
    void load(String name) throws Exception;
    void unload() throws Exception;
}
