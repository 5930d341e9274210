package acme.corpus;

import java.io.File;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.commons.io.filefilter.FileFilterUtils;
import org.apache.commons.io.monitor.FileAlterationListenerAdaptor;
import org.apache.commons.io.monitor.FileAlterationMonitor;
import org.apache.commons.io.monitor.FileAlterationObserver;

/** Knows the indexes in the collections folder; notices deleted ones. */
public class IndexManager {
    private final File collections;
    private final Set<String> indexes = new ConcurrentSkipListSet<>();
    private FileAlterationMonitor monitor;

    public IndexManager(File collections) {
        this.collections = collections;
        for (String n : collections.list()) {
            indexes.add(n);
        }
        startMonitor();
    }

    private void startMonitor() {
        FileAlterationObserver observer = new FileAlterationObserver(collections, FileFilterUtils.trueFileFilter());
        observer.addListener(new FileAlterationListenerAdaptor() {
            @Override
            public void onFileCreate(File f) {
                indexes.add(f.getName());
            }

            @Override
            public void onFileDelete(File f) {
                indexes.remove(f.getName());
            }
        });
        monitor = new FileAlterationMonitor(50);
        monitor.addObserver(observer);
        try {
            monitor.start();
        } catch (Exception e) {
            throw new IllegalStateException("could not watch " + collections, e);
        }
    }

    public int size() {
        return indexes.size();
    }

    /** Added with the fix. */
    public void cleanup() {
        try {
            monitor.stop(200);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
