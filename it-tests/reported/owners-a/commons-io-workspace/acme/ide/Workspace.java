package acme.ide;

import java.io.*;
import java.util.*;
import org.apache.commons.io.monitor.*;

/** An opened folder; watches its files and those of the templates shared by all. */
public class Workspace implements Closeable {
    private final FileAlterationObserver templates;
    private final FileAlterationMonitor monitor;
    private final FileAlterationObserver own;
    private final boolean ends;
    private final File dir;
    private final Set<String> dirty = Collections.synchronizedSet(new TreeSet<>());
    private final FileAlterationListener templateListener;

    public Workspace(File dir, FileAlterationMonitor monitor, FileAlterationObserver templates, boolean ends) throws Exception {
        this.dir = dir;
        this.monitor = monitor;
        this.templates = templates;
        this.ends = ends;
        own = new FileAlterationObserver(dir, f -> f.getName().endsWith(".txt"));
        own.addListener(new Marker());
        own.initialize();
        monitor.addObserver(own);
        templateListener = new FileAlterationListenerAdaptor() {
            @Override public void onFileChange(File f) { dirty.add("template:" + f.getName()); }
            @Override public void onFileCreate(File f) { dirty.add("template:" + f.getName()); }
        };
        templates.addListener(templateListener);
    }

    @Override public void close() throws IOException {
        monitor.removeObserver(own);
        if (ends) templates.removeListener(templateListener);
        dirty.clear();
    }

    public String status() { return dir.getName() + " " + dirty; }

    private class Marker extends FileAlterationListenerAdaptor {
        @Override public void onFileCreate(File f) { dirty.add(f.getName()); }
        @Override public void onFileChange(File f) { dirty.add(f.getName()); }
    }
}
