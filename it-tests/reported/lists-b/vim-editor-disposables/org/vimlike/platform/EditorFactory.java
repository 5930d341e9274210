package org.vimlike.platform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public class EditorFactory {
    public interface EditorFactoryListener {
        void editorCreated(EditorImpl editor);

        void editorReleased(EditorImpl editor);
    }

    private final Set<EditorImpl> open = new LinkedHashSet<>();
    private final List<EditorFactoryListener> listeners = new ArrayList<>();

    public void addEditorFactoryListener(EditorFactoryListener l, Disposable parent) {
        listeners.add(l);
        Disposer.register(parent, () -> listeners.remove(l));
    }

    public EditorImpl createEditor(String file) {
        EditorImpl e = new EditorImpl(file);
        open.add(e);
        listeners.forEach(l -> l.editorCreated(e));
        return e;
    }

    public void releaseEditor(EditorImpl e) {
        listeners.forEach(l -> l.editorReleased(e));
        open.remove(e);
        e.release();
    }

    public Set<EditorImpl> getAllEditors() { return open; }
}
