package acme.cat.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Application-wide events. */
public final class CoreEvents {
    private static final List<IProjectEventListener> PROJECT = new CopyOnWriteArrayList<>();
    private static final List<IEntryEventListener> ENTRY = new CopyOnWriteArrayList<>();
    private static final List<IFontChangedEventListener> FONT = new CopyOnWriteArrayList<>();

    private CoreEvents() { }

    public interface IProjectEventListener { void onProjectChanged(String change); }
    public interface IEntryEventListener { void onNewFile(String file); void onEntryActivated(int entry); }
    public interface IFontChangedEventListener { void onFontChanged(String font); }

    public static void registerProjectChangeListener(IProjectEventListener l) { PROJECT.add(l); }
    public static void unregisterProjectChangeListener(IProjectEventListener l) { PROJECT.remove(l); }
    public static void registerEntryEventListener(IEntryEventListener l) { ENTRY.add(l); }
    public static void unregisterEntryEventListener(IEntryEventListener l) { ENTRY.remove(l); }
    public static void registerFontChangedEventListener(IFontChangedEventListener l) { FONT.add(l); }
    public static void unregisterFontChangedEventListener(IFontChangedEventListener l) { FONT.remove(l); }

    public static void fireProjectChange(String change) { PROJECT.forEach(l -> l.onProjectChanged(change)); }
    public static void fireEntryActivated(int entry) { ENTRY.forEach(l -> l.onEntryActivated(entry)); }
    public static void fireEntryNewFile(String f) { ENTRY.forEach(l -> l.onNewFile(f)); }
    public static void fireFontChanged(String font) { FONT.forEach(l -> l.onFontChanged(font)); }
}
