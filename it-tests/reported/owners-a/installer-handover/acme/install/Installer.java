package acme.install;

import java.util.*;

/** Runs once per module at start-up, then closes; what it installs is for the application. */
public abstract class Installer implements AutoCloseable {
    private final List<String> log = new ArrayList<>();
    private boolean closed;
    protected final App app;

    protected Installer(App app) { this.app = app; }
    public abstract void install();
    protected void log(String s) { if (closed) throw new IllegalStateException("closed"); log.add(s); }
    @Override public void close() { closed = true; log.clear(); }

    public static class Search extends Installer {
        public Search(App app) { super(app); }
        @Override public void install() {
            SearchIndex index = new SearchIndex();
            app.provide("search", index);
            app.onSaved(index::add);
            app.onDeleted(index::remove);
            log("search installed");
        }
    }

    public static class History extends Installer {
        public History(App app) { super(app); }
        @Override public void install() {
            App target = app;
            List<String> history = Collections.synchronizedList(new ArrayList<>());
            target.provide("history", history);
            target.onSaved(id -> { history.add("saved " + id); if (history.size() > 50) history.remove(0); });
            target.onTick(() -> target.touch(history.size()));
            log("history installed");
        }
    }

    public static class Backup extends Installer {
        public Backup(App app) { super(app); }
        @Override public void install() {
            Thread t = new Thread(() -> {
                BackupService b = new BackupService();
                app.provide("backup", b);
                app.onSaved(b);
                app.onTick(b::flush);
            }, "install-backup");
            t.start();
            try { t.join(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
            log("backup installed");
        }
    }

    static class SearchIndex { private final Set<String> ids = new HashSet<>(); synchronized void add(String id) { ids.add(id); } synchronized void remove(String id) { ids.remove(id); } public String toString() { return ids.size() + " indexed"; } }
    static class BackupService implements java.util.function.Consumer<String> { private int pending, done; @Override public synchronized void accept(String s) { pending++; } synchronized void flush() { done += pending; pending = 0; } public String toString() { return done + " backed up"; } }
}
