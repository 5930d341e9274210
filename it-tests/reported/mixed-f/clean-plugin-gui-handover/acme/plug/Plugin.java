package acme.plug;

public abstract class Plugin {
    private final String name;
    protected Plugin(String name) { this.name = name; }
    public String getName() { return name; }
    public abstract void onEnable(PluginManager pm);
    public void onDisable() { }
}
