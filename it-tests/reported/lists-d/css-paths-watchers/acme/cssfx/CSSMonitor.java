package acme.cssfx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Reloads the style sheets of one window while that window is shown. */
public class CSSMonitor {
    private final PathsWatcher watcher;
    private final AtomicInteger reloads = new AtomicInteger();

    public CSSMonitor(Path sheet, boolean closeService) throws IOException {
        watcher = new PathsWatcher(closeService);
        watcher.monitor(sheet.getParent(), sheet, reloads::incrementAndGet);
        watcher.watch();
    }

    public int reloads() {
        return reloads.get();
    }

    public void stop() {
        watcher.stop();
    }
}
