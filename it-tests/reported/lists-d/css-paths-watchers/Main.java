import acme.studio.Window;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Path dir = Files.createTempDirectory("studio");
        Path sheet = dir.resolve("studio.css");
        Files.writeString(sheet, ".root { }");
        // threads of the file system that are there anyway
        int before = inotifyThreads();
        Window main = new Window("main", sheet, fixed);
        for (int i = 0; i < 8; i++) {
            Window w = new Window("inspector " + i, sheet, fixed);
            Truth.pause(60);
            Files.writeString(sheet, ".root { -size: " + i + "; }");
            Truth.pause(60);
            System.out.println(w);
            w.close();
        }
        Truth.pause(200);
        int left = inotifyThreads() - before - 1; // the main window's
        System.out.println("open: " + main);
        Truth.report(fixed ? "y" : "x", left, "watch services (with their inotify threads) of closed windows");
        Files.delete(sheet);
        Files.delete(dir);
    }

    /** The thread of a watch service: it sits in sun.nio.fs. */
    private static int inotifyThreads() {
        int n = 0;
        for (StackTraceElement[] s : Thread.getAllStackTraces().values()) {
            for (StackTraceElement e : s) {
                if (e.getClassName().startsWith("sun.nio.fs.LinuxWatchService$Poller")) {
                    n++;
                    break;
                }
            }
        }
        return n;
    }
}
