package acme.swing;

import java.beans.*;
import javax.swing.*;
import javax.swing.text.*;
import javax.swing.undo.UndoManager;

public class Editor {
    private final PlainDocument document = new PlainDocument();
    private final PropertyChangeSupport pcs = new PropertyChangeSupport(this);
    private final BoundedRangeModel scroll = new DefaultBoundedRangeModel(0, 10, 0, 1000);
    private final UndoManager undo = new UndoManager();
    private boolean modified;

    public Editor() { document.addUndoableEditListener(undo); }

    public void type(String s) throws BadLocationException {
        document.insertString(document.getLength(), s, null);
        pcs.firePropertyChange("modified", modified, modified = !modified);
        scroll.setValue(document.getLength() % 900);
    }

    public Document document() { return document; }
    public BoundedRangeModel scroll() { return scroll; }
    public void addPropertyChangeListener(PropertyChangeListener l) { pcs.addPropertyChangeListener(l); }
    public void removePropertyChangeListener(PropertyChangeListener l) { pcs.removePropertyChangeListener(l); }
    public int listeners() { return pcs.getPropertyChangeListeners().length + document.getDocumentListeners().length; }
}
