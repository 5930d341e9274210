package grid.client;

public class Subprocess {
    private final Thread killer = new Thread(this::destroy);
    private boolean alive = true;

    public Subprocess start() {
        Runtime.getRuntime().addShutdownHook(killer);
        return this;
    }

    private void destroy() {
        alive = false;
    }

    public void kill() {
        destroy();
        Runtime.getRuntime().removeShutdownHook(killer);
    }

    public boolean alive() {
        return alive;
    }
}
