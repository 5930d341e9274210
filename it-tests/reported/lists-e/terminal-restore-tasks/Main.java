import acme.console.BuildShell;
import acme.console.ShutdownHooks;
import acme.console.TerminalSupport;
import java.util.List;

public class Main {
    public static void main(String[] a) throws Exception {
        TerminalSupport main = new TerminalSupport(a[0].equals("y"));
        ShutdownHooks.add(() -> System.err.flush());
        BuildShell shell = new BuildShell(a[0].equals("y"));
        String[] commands = {"compile", "test", "run", "clean", "reload", "test-only A", "package", "publish-local"};
        for (String c : commands) {
            ask(shell, c);
            Thread.sleep(90);
        }
        int inList = ((List<?>) Truth.peek(ShutdownHooks.class, "tasks")).size() - 2;
        System.out.println(shell.prompts() + " prompts, main terminal echo " + main.isEcho());
        Truth.print(a[0], Truth.alive(), "restored-terminals-in-shutdown-tasks(" + inList + ")");
    }

    static void ask(BuildShell shell, String c) throws Exception {
        Truth.watch(shell.readCommand(c));
    }
}
