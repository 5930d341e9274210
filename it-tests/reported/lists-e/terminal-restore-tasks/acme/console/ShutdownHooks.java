package acme.console;

import java.util.ArrayList;
import java.util.List;

/** One JVM hook for all tasks; it is there only while there is a task. */
public final class ShutdownHooks {
    public interface Task {
        void run() throws Exception;
    }

    private static final List<Task> tasks = new ArrayList<>();
    private static Thread hook;

    private ShutdownHooks() { }

    public static synchronized <T extends Task> T add(T task) {
        if (hook == null) {
            hook = new Thread(ShutdownHooks::runTasks, "console-shutdown");
            Runtime.getRuntime().addShutdownHook(hook);
        }
        tasks.add(task);
        return task;
    }

    public static synchronized void remove(Task task) {
        if (hook == null) return;
        tasks.remove(task);
        if (tasks.isEmpty()) {
            Runtime.getRuntime().removeShutdownHook(hook);
            hook = null;
        }
    }

    private static synchronized void runTasks() {
        for (Task task : tasks) {
            try {
                task.run();
            } catch (Throwable e) {
                System.err.println("restore failed: " + e);
            }
        }
    }
}
