package acme.ide;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import org.apache.commons.io.monitor.*;

public class Ide {
    private final Path root;
    private final FileAlterationMonitor monitor = new FileAlterationMonitor(60);
    private final FileAlterationObserver templates;
    private final Map<String, Workspace> open = new LinkedHashMap<>();
    private final boolean ends;
    private volatile int templateChanges;

    public Ide(boolean ends) throws Exception {
        this.ends = ends;
        root = Files.createTempDirectory("ide");
        Files.createDirectories(root.resolve("templates"));
        templates = new FileAlterationObserver(root.resolve("templates").toFile());
        templates.addListener(new FileAlterationListenerAdaptor() { @Override public void onFileCreate(File f) { templateChanges++; } });
        monitor.addObserver(templates);
        monitor.setThreadFactory(r -> { Thread t = new Thread(r, "file-monitor"); t.setDaemon(true); return t; });
        monitor.start();
    }

    public Workspace open(String name) throws Exception {
        Path p = Files.createDirectories(root.resolve(name));
        Workspace w = new Workspace(p.toFile(), monitor, templates, ends);
        open.put(name, w);
        return w;
    }

    public void close(String name) throws IOException { open.remove(name).close(); }
    public void save(String where, String file) throws IOException { Files.writeString(root.resolve(where).resolve(file), "x"); }
    public Collection<Workspace> open() { return open.values(); }
    public int templateChanges() { return templateChanges; }

    public void exit() throws IOException {
        try (var s = Files.walk(root)) { s.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete()); }
    }
}
