package org.lanternide.jface;

/** A thread safe list; the array is never changed, only replaced. Compares by identity. */
public class ListenerList {
    private static final Object[] EmptyArray = new Object[0];
    private volatile Object[] listeners = EmptyArray;

    public synchronized void add(Object listener) {
        if (listener == null) throw new IllegalArgumentException();
        final int oldSize = listeners.length;
        for (Object l : listeners) {
            if (l == listener) return;
        }
        Object[] newListeners = new Object[oldSize + 1];
        System.arraycopy(listeners, 0, newListeners, 0, oldSize);
        newListeners[oldSize] = listener;
        listeners = newListeners;
    }

    public synchronized void remove(Object listener) {
        int oldSize = listeners.length;
        for (int i = 0; i < oldSize; ++i) {
            if (listener == listeners[i]) {
                if (oldSize == 1) {
                    listeners = EmptyArray;
                } else {
                    Object[] newListeners = new Object[oldSize - 1];
                    System.arraycopy(listeners, 0, newListeners, 0, i);
                    System.arraycopy(listeners, i + 1, newListeners, i, oldSize - i - 1);
                    listeners = newListeners;
                }
                return;
            }
        }
    }

    public Object[] getListeners() {
        return listeners;
    }
}
