package host;

public interface Plugin {
    void onEnable();

    void onDisable();
}
