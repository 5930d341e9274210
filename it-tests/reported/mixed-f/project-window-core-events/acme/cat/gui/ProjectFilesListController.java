package acme.cat.gui;

import acme.cat.core.CoreEvents;
import acme.cat.core.Preferences;
import java.beans.PropertyChangeListener;

/** The window with the files of the project. */
public class ProjectFilesListController {
    private final int[] rowStates = new int[1000];
    private final CoreEvents.IProjectEventListener projectListener;
    private final CoreEvents.IEntryEventListener entryListener;
    private final CoreEvents.IFontChangedEventListener fontListener;
    private final PropertyChangeListener progressListener;
    private String font = "Dialog-12";
    private boolean progress;
    private String currentFile;

    public ProjectFilesListController() {
        projectListener = change -> { if ("CLOSE".equals(change)) java.util.Arrays.fill(rowStates, 0); };
        entryListener = new CoreEvents.IEntryEventListener() {
            @Override public void onNewFile(String file) { currentFile = file; }
            @Override public void onEntryActivated(int entry) { rowStates[entry]++; }
        };
        fontListener = f -> font = f;
        progressListener = e -> progress = Boolean.TRUE.equals(e.getNewValue());

        CoreEvents.registerProjectChangeListener(projectListener);
        CoreEvents.registerEntryEventListener(entryListener);
        CoreEvents.registerFontChangedEventListener(fontListener);
        Preferences.addPropertyChangeListener(Preferences.PROJECT_FILES_SHOW_PROGRESS, progressListener);
    }

    public String title() { return currentFile + " " + font + (progress ? " %" : ""); }

    public void dispose() {
        CoreEvents.unregisterProjectChangeListener(projectListener);
        CoreEvents.unregisterEntryEventListener(entryListener);
        CoreEvents.unregisterFontChangedEventListener(fontListener);
        Preferences.removePropertyChangeListener(Preferences.PROJECT_FILES_SHOW_PROGRESS, progressListener);
    }
}
