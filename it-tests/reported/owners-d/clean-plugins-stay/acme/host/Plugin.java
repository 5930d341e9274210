package acme.host;

public interface Plugin {
    void activate(PluginContext context);
    String name();
}
