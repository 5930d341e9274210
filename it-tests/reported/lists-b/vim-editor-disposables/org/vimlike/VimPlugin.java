package org.vimlike;

import org.vimlike.listener.VimListenerManager;
import org.vimlike.platform.Disposable;
import org.vimlike.platform.Disposer;
import org.vimlike.platform.EditorFactory;

public class VimPlugin implements Disposable {
    /** Everything that must go when the Vim functionality is switched off. */
    private Disposable onOffDisposable;
    private final EditorFactory factory;
    private final VimListenerManager listeners;

    public VimPlugin(EditorFactory factory, VimListenerManager listeners) {
        this.factory = factory;
        this.listeners = listeners;
    }

    public void turnOnPlugin() {
        onOffDisposable = Disposer.newDisposable("VimPlugin.onOff");
        Disposer.register(this, onOffDisposable);
        listeners.turnOn(factory, onOffDisposable);
    }

    public void turnOffPlugin() {
        Disposer.dispose(onOffDisposable);
        onOffDisposable = null;
    }

    @Override
    public void dispose() {
    }
}
