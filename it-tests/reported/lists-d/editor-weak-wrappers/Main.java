import acme.ide.editor.DocumentView;
import acme.ide.editor.StatusLine;
import acme.ide.lib.Document;
import acme.ide.lib.DocumentUtilities;
import acme.ide.util.WeakListeners;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        Document doc = new Document();
        StatusLine status = new StatusLine(doc);
        DocumentView view = null;
        for (int i = 0; i < 31; i++) {
            view = new DocumentView(doc, fixed);
            truth.watch(view);
            doc.insert("line " + i + "\n");
            DocumentUtilities.fire(doc, "length", null, doc.length());
            DocumentUtilities.fire(doc, "tab-size", i, i + 1);
            if (i % 10 == 0) {
                System.out.println("view " + i + ": " + status.text());
            }
            Truth.pause(25);
        }
        int views = truth.alive();
        Truth.pause(150);
        System.gc();
        Truth.pause(150);
        int dead = 0;
        PropertyChangeSupport s = (PropertyChangeSupport) doc.getProperty(PropertyChangeSupport.class);
        for (PropertyChangeListener l : s.getPropertyChangeListeners()) {
            if (l instanceof WeakListeners.PropertyChange w && w.isDead()) {
                dead++;
            }
        }
        System.out.println("views in memory " + views + ", last one laid out " + view.relayouts() + " times");
        Truth.report(fixed ? "y" : "x", dead, "dead weak wrappers in the document's PropertyChangeSupport");
    }
}
