package acme.console;

public class TerminalSupport {
    private final boolean checked;
    private final char[] screen = new char[80 * 200];
    private ShutdownHooks.Task shutdownTask;
    private boolean echo = true;

    public TerminalSupport(boolean checked) throws Exception {
        this.checked = checked;
        init();
    }

    /** Takes the terminal over. Called by the constructor, and again by those who gave it back before. */
    public final void init() throws Exception {
        if (checked && shutdownTask != null) {
            ShutdownHooks.remove(shutdownTask);
        }
        shutdownTask = ShutdownHooks.add(new ShutdownHooks.Task() {
            @Override public void run() {
                restore();
            }
        });
        echo = false;
        screen[0] = '>';
    }

    public void restore() {
        echo = true;
        if (shutdownTask != null && !Thread.currentThread().getName().equals("console-shutdown")) {
            ShutdownHooks.remove(shutdownTask);
            shutdownTask = null;
        }
    }

    public boolean isEcho() { return echo; }
}
