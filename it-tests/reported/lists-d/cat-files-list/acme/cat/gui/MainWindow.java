package acme.cat.gui;

import acme.cat.core.CoreEvents;
import acme.cat.core.IProjectEventListener;
import java.util.List;

/** Main window; the theme switcher throws it away and builds another. */
public class MainWindow {
    private final List<String> files;
    private final boolean disposeParts;
    private final ProjectFilesListController filesList;
    private final IProjectEventListener titleUpdater = type -> setTitle("CAT - " + type);
    private String title = "CAT";

    public MainWindow(List<String> files, boolean disposeParts) {
        this.files = files;
        this.disposeParts = disposeParts;
        CoreEvents.registerProjectChangeListener(titleUpdater);
        filesList = new ProjectFilesListController(this);
    }

    List<String> projectFiles() {
        return files;
    }

    void setTitle(String t) {
        title = t;
    }

    public String status() {
        return title + ", " + filesList.rowCount() + " rows";
    }

    public ProjectFilesListController filesList() {
        return filesList;
    }

    public void close() {
        CoreEvents.unregisterProjectChangeListener(titleUpdater);
        if (disposeParts) {
            filesList.dispose();
        }
    }
}
