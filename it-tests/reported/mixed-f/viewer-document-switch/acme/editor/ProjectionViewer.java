package acme.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** Shows a document with folded regions. One viewer may be given one document after another. */
public class ProjectionViewer {
    private IDocument document;
    private final UpdateDocumentListener updateDocumentListener = new UpdateDocumentListener();
    private final List<int[]> folded = new ArrayList<>();
    private final char[] screen = new char[2048];
    private final boolean fromOld;
    private int updates;

    private final class UpdateDocumentListener implements IDocumentListener {
        @Override public void documentAboutToBeChanged(DocumentEvent event) { }
        @Override public void documentChanged(DocumentEvent event) {
            updates++;
            if (event.getDocument() == document) {
                repaint();
            }
        }
    }

    public ProjectionViewer(boolean fromOld) {
        this.fromOld = fromOld;
    }

    public void setDocument(IDocument document) {
        if (fromOld) {
            if (this.document != null) {
                this.document.removeDocumentListener(updateDocumentListener);
            }
            this.document = document;
        } else {
            this.document = document;
            if (this.document != null) {
                this.document.removeDocumentListener(updateDocumentListener);
            }
        }
        folded.clear();
        document.addDocumentListener(updateDocumentListener);
        for (int i = 0; i + 10 < document.getNumberOfLines(); i += 10) folded.add(new int[] {i, i + 10});
        repaint();
    }

    private void repaint() {
        try {
            String head = document.get(0, Math.min(screen.length, document.getLength()));
            head.getChars(0, head.length(), screen, 0);
        } catch (BadLocationException e) {
            screen[0] = 0;
        }
    }

    public String title() { return ""; }

    public int getUpdates() { return updates; }

    public void dispose() {
        if (document != null) {
            document.removeDocumentListener(updateDocumentListener);
            document = null;
        }
    }
}
