package acme.cat.gui;

import acme.cat.core.CoreEvents;
import acme.cat.core.IEntryEventListener;
import acme.cat.core.IFontChangedEventListener;
import acme.cat.core.IProjectEventListener;
import acme.cat.util.Preferences;
import java.beans.PropertyChangeListener;
import java.util.ArrayList;
import java.util.List;

/** The window that lists the files of the loaded project with their progress. */
public class ProjectFilesListController {
    private final MainWindow mainWindow;
    private final List<String> rows = new ArrayList<>();
    private final byte[] rendererCache = new byte[16 * 1024];
    private final IProjectEventListener projectListener;
    private final IEntryEventListener entryListener;
    private final IFontChangedEventListener fontListener;
    private final PropertyChangeListener progressListener;
    private String currentFont = "Dialog 12";
    private boolean showProgress = true;

    public ProjectFilesListController(MainWindow mainWindow) {
        this.mainWindow = mainWindow;
        projectListener = type -> {
            switch (type) {
                case LOAD -> buildDisplay();
                case CLOSE -> rows.clear();
                default -> { }
            }
        };
        CoreEvents.registerProjectChangeListener(projectListener);

        entryListener = new IEntryEventListener() {
            @Override
            public void onEntryActivated(String entry) {
                rows.replaceAll(r -> r.replace("*", ""));
                rows.add("*" + entry);
            }
        };
        CoreEvents.registerEntryEventListener(entryListener);

        fontListener = font -> currentFont = font;
        CoreEvents.registerFontChangedEventListener(fontListener);

        progressListener = evt -> showProgress = Boolean.parseBoolean(String.valueOf(evt.getNewValue()));
        Preferences.addPropertyChangeListener("project_files_show_progress", progressListener);
    }

    private void buildDisplay() {
        rows.clear();
        rows.addAll(mainWindow.projectFiles());
    }

    public int rowCount() {
        return rows.size();
    }

    /** Added with the fix. */
    public void dispose() {
        CoreEvents.unregisterProjectChangeListener(projectListener);
        CoreEvents.unregisterEntryEventListener(entryListener);
        CoreEvents.unregisterFontChangedEventListener(fontListener);
        Preferences.removePropertyChangeListener("project_files_show_progress", progressListener);
        rows.clear();
    }
}
