import acme.cat.core.AutoSave;
import acme.cat.core.CoreEvents;
import acme.cat.core.IProjectEventListener;
import acme.cat.gui.MainWindow;
import acme.cat.gui.ProjectFilesListController;
import acme.cat.util.Preferences;
import java.util.List;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        AutoSave autoSave = AutoSave.install();
        String[] themes = {"light", "dark", "high-contrast", "system"};
        MainWindow window = null;
        for (int i = 0; i < 12; i++) {
            if (window != null) {
                window.close();
            }
            window = new MainWindow(List.of("intro.xml", "chapter" + i + ".xml", "glossary.xml"), fixed);
            truth.watch(window.filesList());
            CoreEvents.fireProjectChange(IProjectEventListener.Type.LOAD);
            for (int e = 0; e < 3; e++) {
                CoreEvents.fireEntryActivated("segment-" + i + "-" + e);
            }
            CoreEvents.fireFontChanged("Dialog " + (10 + i % 4));
            Preferences.setPreference("project_files_show_progress", String.valueOf(i % 2 == 0));
            System.out.println("theme " + themes[i % themes.length] + ": " + window.status());
            CoreEvents.fireProjectChange(IProjectEventListener.Type.SAVE);
            Truth.pause(70);
        }
        System.out.println("auto saves: " + autoSave.saves());
        int alive = truth.alive() - 1; // the window that is open
        System.out.println("open: " + window.status());
        Truth.report(fixed ? "y" : "x", alive, "ProjectFilesListController of main windows that were closed (4 listeners each)");
    }
}
