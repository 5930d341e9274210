package acme.swing;

import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.*;
import javax.swing.event.*;

/** A dockable window that can be hidden and shown again as often as one likes. */
public abstract class ToolWindow {
    private final String title;
    private boolean visible;
    private int shows;

    protected ToolWindow(String title) { this.title = title; }

    public final void setVisible(boolean b) {
        if (b == visible) return;
        visible = b;
        if (b) { shows++; shown(); } else hidden();
    }

    protected abstract void shown();
    protected abstract void hidden();
    public boolean isVisible() { return visible; }
    public String toString() { return title + (visible ? " visible" : " hidden") + " shown " + shows; }

    public static class Outline extends ToolWindow implements DocumentListener {
        private final Editor editor;
        private int changes;
        public Outline(Editor e) { super("Outline"); editor = e; }
        @Override protected void shown() { editor.document().addDocumentListener(this); }
        @Override protected void hidden() { editor.document().removeDocumentListener(this); }
        @Override public void insertUpdate(DocumentEvent e) { changes++; }
        @Override public void removeUpdate(DocumentEvent e) { changes++; }
        @Override public void changedUpdate(DocumentEvent e) { changes++; }
    }

    public static class Problems extends ToolWindow {
        private final DefaultListModel<String> model;
        private final ListDataListener painter = new ListDataListener() {
            @Override public void intervalAdded(ListDataEvent e) { painted++; }
            @Override public void intervalRemoved(ListDataEvent e) { painted++; }
            @Override public void contentsChanged(ListDataEvent e) { painted++; }
        };
        private int painted;
        public Problems(DefaultListModel<String> m) { super("Problems"); model = m; }
        @Override protected void shown() { model.addListDataListener(painter); }
        @Override protected void hidden() { model.removeListDataListener(painter); }
    }

    public static class Structure extends ToolWindow implements PropertyChangeListener, ChangeListener {
        private final Editor editor;
        private int updates;
        public Structure(Editor e) { super("Structure"); editor = e; }
        @Override protected void shown() { editor.addPropertyChangeListener(this); editor.scroll().addChangeListener(this); }
        @Override protected void hidden() { editor.scroll().removeChangeListener(this); editor.removePropertyChangeListener(this); }
        @Override public void propertyChange(PropertyChangeEvent e) { updates++; }
        @Override public void stateChanged(ChangeEvent e) { updates++; }
    }
}
