package acme.cssfx;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Runs actions when monitored files change. */
public class PathsWatcher {
    private final Map<Path, Map<Path, List<Runnable>>> filesActions = new HashMap<>();
    private final boolean closeService;
    private WatchService watchService;
    private Thread watcherThread;

    public PathsWatcher(boolean closeService) {
        this.closeService = closeService;
        try {
            watchService = FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new IllegalStateException("no watch service", e);
        }
    }

    public void monitor(Path directory, Path sourceFile, Runnable action) throws IOException {
        Map<Path, List<Runnable>> actions = filesActions.get(directory);
        if (actions == null) {
            directory.register(watchService, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_CREATE);
            actions = new HashMap<>();
            filesActions.put(directory, actions);
        }
        actions.computeIfAbsent(sourceFile, f -> new CopyOnWriteArrayList<>()).add(action);
    }

    public void watch() {
        watcherThread = new Thread(() -> {
            while (true) {
                WatchKey key;
                try {
                    key = watchService.take();
                } catch (InterruptedException | ClosedWatchServiceException e) {
                    return;
                }
                Path dir = (Path) key.watchable();
                for (WatchEvent<?> event : key.pollEvents()) {
                    Path file = dir.resolve((Path) event.context());
                    filesActions.getOrDefault(dir, Map.of()).getOrDefault(file, List.of()).forEach(Runnable::run);
                }
                if (!key.reset()) {
                    filesActions.remove(dir);
                }
            }
        }, "cssfx-watcher");
        watcherThread.setDaemon(true);
        watcherThread.start();
    }

    public void stop() {
        watcherThread.interrupt();
        if (closeService) {
            try {
                watchService.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
