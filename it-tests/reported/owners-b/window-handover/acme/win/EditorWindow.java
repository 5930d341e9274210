package acme.win;

public class EditorWindow {
    private static final class Sync implements Document.ChangeListener {
        private EditorWindow target;
        Sync(EditorWindow target) { this.target = target; }
        @Override public void changed(Document d, int rev) { target.repaint(rev); }
    }

    private final int id;
    private final int[] canvas = new int[30_000];
    private Document doc;
    private Sync sync;
    private int painted;

    public EditorWindow(int id) { this.id = id; }

    public void show(Document d) {
        doc = d;
        sync = new Sync(this);
        d.addChangeListener(sync);
    }

    private void repaint(int rev) { canvas[rev % canvas.length]++; painted++; }

    public EditorWindow tearOff(int newId) {
        EditorWindow w = new EditorWindow(newId);
        w.doc = doc;
        w.sync = sync;
        sync.target = w;
        sync = null;
        doc = null;
        return w;
    }

    public void close() {
        if (sync != null) doc.removeChangeListener(sync);
        sync = null;
        doc = null;
    }

    public String toString() { return "window " + id + " on " + doc + " painted " + painted; }
}
