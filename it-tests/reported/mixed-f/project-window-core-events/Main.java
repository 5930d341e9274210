import acme.cat.Truth;
import acme.cat.core.*;
import acme.cat.gui.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        EditorController editor = new EditorController();
        FilesWindow window = new FilesWindow(v.equals("y"));
        Truth truth = new Truth();
        for (int project = 0; project < 8; project++) {
            CoreEvents.fireProjectChange("LOAD");
            work(window, truth, project);
            CoreEvents.fireProjectChange("CLOSE");
            Thread.sleep(100);
        }
        CoreEvents.fireFontChanged("Dialog-14");
        String last = window.open().title();
        int kept = truth.kept();
        System.out.println("entries visited " + editor.getActivations() + ", last window: " + last);
        System.out.println("GROUND_TRUTH variant=" + v + " retained=" + kept + " what=controllers of closed project-files windows");
    }

    private static void work(FilesWindow w, Truth t, int project) {
        ProjectFilesListController c = w.open();
        for (int f = 0; f < 3; f++) {
            CoreEvents.fireEntryNewFile("p" + project + "/f" + f + ".po");
            for (int e = 0; e < 20; e++) CoreEvents.fireEntryActivated(e);
        }
        Preferences.setPreference(Preferences.PROJECT_FILES_SHOW_PROGRESS, project % 2 == 0);
        c.title();
        w.close();
        t.over(c);
    }
}
