package org.vimlike.listener;

import org.vimlike.platform.Disposable;
import org.vimlike.platform.Disposer;
import org.vimlike.platform.EditorFactory;
import org.vimlike.platform.EditorImpl;

import java.util.HashMap;
import java.util.Map;

import java.util.function.Consumer;

public class VimListenerManager {
    private final boolean releasePerEditor;
    private final Map<EditorImpl, Disposable> perEditor = new HashMap<>();
    private int keys;

    // singletons, shared by all the editors
    private final Consumer<String> caretListener = s -> keys += s.length();
    private final Consumer<String> mouseListener = s -> { };

    public VimListenerManager(boolean releasePerEditor) {
        this.releasePerEditor = releasePerEditor;
    }

    public void turnOn(EditorFactory factory, Disposable onOff) {
        factory.addEditorFactoryListener(new VimEditorFactoryListener(onOff), onOff);
        factory.getAllEditors().forEach(e -> add(e, onOff));
    }

    void add(EditorImpl editor, Disposable onOff) {
        Disposable perEditorDisposable = Disposer.newDisposable("per editor");
        Disposer.register(onOff, perEditorDisposable);

        editor.addCaretListener(caretListener);
        Disposer.register(perEditorDisposable, () -> editor.removeCaretListener(caretListener));

        editor.addMouseListener(mouseListener);
        Disposer.register(perEditorDisposable, () -> editor.removeMouseListener(mouseListener));
        if (releasePerEditor) {
            perEditor.put(editor, perEditorDisposable);
        }
    }

    void remove(EditorImpl editor) {
        Disposable d = perEditor.remove(editor);
        if (d != null) {
            Disposer.dispose(d);
        }
    }

    public int getKeys() { return keys; }

    private class VimEditorFactoryListener implements EditorFactory.EditorFactoryListener {
        private final Disposable onOff;

        VimEditorFactoryListener(Disposable onOff) {
            this.onOff = onOff;
        }

        @Override
        public void editorCreated(EditorImpl editor) {
            add(editor, onOff);
        }

        @Override
        public void editorReleased(EditorImpl editor) {
            if (releasePerEditor) {
                remove(editor);
            } else {
                editor.removeCaretListener(caretListener);
                editor.removeMouseListener(mouseListener);
            }
        }
    }
}
