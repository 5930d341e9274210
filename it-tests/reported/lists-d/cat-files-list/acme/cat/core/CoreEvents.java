package acme.cat.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Application-wide events of the translation tool. */
public final class CoreEvents {
    private static final List<IProjectEventListener> PROJECT_LISTENERS = new CopyOnWriteArrayList<>();
    private static final List<IEntryEventListener> ENTRY_LISTENERS = new CopyOnWriteArrayList<>();
    private static final List<IFontChangedEventListener> FONT_LISTENERS = new CopyOnWriteArrayList<>();

    private CoreEvents() {
    }

    public static void registerProjectChangeListener(IProjectEventListener l) {
        PROJECT_LISTENERS.add(l);
    }

    public static void unregisterProjectChangeListener(IProjectEventListener l) {
        PROJECT_LISTENERS.remove(l);
    }

    public static void registerEntryEventListener(IEntryEventListener l) {
        ENTRY_LISTENERS.add(l);
    }

    public static void unregisterEntryEventListener(IEntryEventListener l) {
        ENTRY_LISTENERS.remove(l);
    }

    public static void registerFontChangedEventListener(IFontChangedEventListener l) {
        FONT_LISTENERS.add(l);
    }

    public static void unregisterFontChangedEventListener(IFontChangedEventListener l) {
        FONT_LISTENERS.remove(l);
    }

    public static void fireProjectChange(IProjectEventListener.Type type) {
        for (IProjectEventListener l : PROJECT_LISTENERS) {
            l.onProjectChanged(type);
        }
    }

    public static void fireEntryActivated(String entry) {
        for (IEntryEventListener l : ENTRY_LISTENERS) {
            l.onEntryActivated(entry);
        }
    }

    public static void fireFontChanged(String font) {
        for (IFontChangedEventListener l : FONT_LISTENERS) {
            l.onFontChanged(font);
        }
    }
}
