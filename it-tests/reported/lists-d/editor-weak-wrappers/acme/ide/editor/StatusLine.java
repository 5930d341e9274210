package acme.ide.editor;

import acme.ide.lib.Document;
import acme.ide.lib.DocumentUtilities;

/** Shows the document's length as long as the document is open. */
public class StatusLine {
    private String text = "";

    public StatusLine(Document doc) {
        DocumentUtilities.addPropertyChangeListener(doc, e -> text = e.getPropertyName() + " len " + doc.length());
    }

    public String text() {
        return text;
    }
}
