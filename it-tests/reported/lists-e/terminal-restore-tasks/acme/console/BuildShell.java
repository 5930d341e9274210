package acme.console;

/** "init because restore is always called afterwards", as the shell's authors say. */
public class BuildShell {
    private final boolean checked;
    private int prompts;

    public BuildShell(boolean checked) { this.checked = checked; }

    public TerminalSupport readCommand(String line) throws Exception {
        TerminalSupport terminal = new TerminalSupport(checked);
        terminal.init();
        try {
            prompts++;
            System.out.println("> " + line + (terminal.isEcho() ? " (echo)" : ""));
        } finally {
            terminal.restore();
        }
        return terminal;
    }

    public int prompts() { return prompts; }
}
