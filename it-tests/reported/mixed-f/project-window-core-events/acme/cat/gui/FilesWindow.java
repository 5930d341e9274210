package acme.cat.gui;

/** Holds the controller while it is shown. */
public class FilesWindow {
    private ProjectFilesListController controller;
    private final boolean dispose;

    public FilesWindow(boolean dispose) { this.dispose = dispose; }

    public ProjectFilesListController open() {
        controller = new ProjectFilesListController();
        return controller;
    }

    public void close() {
        if (dispose) {
            controller.dispose();
        }
        controller = null;
    }
}
