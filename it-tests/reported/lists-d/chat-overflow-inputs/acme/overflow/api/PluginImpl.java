package acme.overflow.api;

public abstract class PluginImpl {
    public abstract void setup();

    public void loop() {
    }

    public void shutdown() {
    }
}
