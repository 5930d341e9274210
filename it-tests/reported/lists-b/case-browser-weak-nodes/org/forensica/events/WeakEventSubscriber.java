package org.forensica.events;

import java.lang.ref.WeakReference;
import java.util.function.BiConsumer;

/** Keeps the owner weakly. The handler gets the owner as its first argument: use that one, not your own. */
public final class WeakEventSubscriber<O> implements EventSubscriber {
    private final WeakReference<O> owner;
    private final BiConsumer<? super O, AutopsyEvent> handler;

    public WeakEventSubscriber(O owner, BiConsumer<? super O, AutopsyEvent> handler) {
        this.owner = new WeakReference<>(owner);
        this.handler = handler;
    }

    @Override
    public void eventPublished(AutopsyEvent evt) {
        O o = owner.get();
        if (o != null) {
            handler.accept(o, evt);
        }
    }

    @Override
    public boolean isLive() {
        return owner.get() != null;
    }
}
