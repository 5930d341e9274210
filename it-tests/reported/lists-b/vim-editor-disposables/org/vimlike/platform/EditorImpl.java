package org.vimlike.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public class EditorImpl {
    private final String file;
    private final StringBuilder document = new StringBuilder();
    private final List<Consumer<String>> caretListeners = new ArrayList<>();
    private final List<Consumer<String>> mouseListeners = new ArrayList<>();
    private boolean disposed;

    EditorImpl(String file) {
        this.file = file;
        document.append("x".repeat(4000));
    }

    public String getFile() { return file; }
    public boolean isDisposed() { return disposed; }
    public int length() { return document.length(); }

    public void addCaretListener(Consumer<String> l) { caretListeners.add(l); }
    public void removeCaretListener(Consumer<String> l) { caretListeners.remove(l); }
    public void addMouseListener(Consumer<String> l) { mouseListeners.add(l); }
    public void removeMouseListener(Consumer<String> l) { mouseListeners.remove(l); }

    public void type(String s) {
        document.append(s);
        caretListeners.forEach(l -> l.accept(s));
    }

    void release() { disposed = true; }
}
