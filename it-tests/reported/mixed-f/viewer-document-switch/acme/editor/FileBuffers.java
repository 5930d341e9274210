package acme.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** The documents of the files of the workspace, shared by all that look at them. */
public class FileBuffers {
    private final Map<String, IDocument> buffers = new LinkedHashMap<>();
    private final Map<String, Boolean> dirty = new LinkedHashMap<>();

    public IDocument get(String path) {
        return buffers.computeIfAbsent(path, p -> {
            Document d = new Document(("class " + p.replace('/', '_') + " {\n" + "  int x;\n".repeat(40) + "}\n"));
            d.addDocumentListener(new IDocumentListener() {
                @Override public void documentAboutToBeChanged(DocumentEvent e) { }
                @Override public void documentChanged(DocumentEvent e) { dirty.put(p, true); }
            });
            return d;
        });
    }

    public int dirtyCount() { return dirty.size(); }
}
