package acme.cat.gui;

import acme.cat.core.CoreEvents;
import acme.cat.core.Preferences;

/** One for the application. */
public class EditorController {
    private int activations;

    public EditorController() {
        CoreEvents.registerEntryEventListener(new CoreEvents.IEntryEventListener() {
            @Override public void onNewFile(String file) { }
            @Override public void onEntryActivated(int entry) { activations++; }
        });
        CoreEvents.registerFontChangedEventListener(f -> System.out.println("editor font " + f));
        Preferences.addPropertyChangeListener(e -> activations += 0);
    }

    public int getActivations() { return activations; }
}
