import org.lanternide.jface.*;
import org.lanternide.plugin.*;
import org.lanternide.ui.internal.*;
import org.lanternide.ui.part.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Compat.unhookPreferences = a[0].equals("y");
        Truth truth = new Truth();
        PreferenceStore prefs = WorkbenchPlugin.getDefault().getAPIPreferenceStore();
        prefs.addPropertyChangeListener(e -> System.out.println("pref " + e.getProperty() + "=" + e.getNewValue()));
        prefs.setValue(EditorPart.SHOW_TITLE_DIRTY, "true");
        ProblemsView problems = new ProblemsView();
        problems.createPartControl();
        for (int i = 0; i < 9; i++) {
            edit("order" + i + ".sampleform", truth);
            ProblemsView second = new ProblemsView();
            second.createPartControl();
            second.dispose();
            Thread.sleep(90);
        }
        SampleFormEditor open = new SampleFormEditor("open.sampleform");
        open.createPartControl();
        open.setDirty(true);
        prefs.setValue(EditorPart.SHOW_TITLE_DIRTY, "false");
        prefs.setValue("MARKER_LIMIT", "250");
        System.out.println("title " + open.getTitle() + ", pages " + open.getPageCount() + ", limit " + problems.getLimit());
        truth.print(a[0], "disposed editors (18 tracked; the nested ones come on top)");
        System.out.println(open.getTitle());
    }

    private static void edit(String input, Truth truth) {
        SampleFormEditor e = new SampleFormEditor(input);
        e.createPartControl();
        SourceEditor direct = new SourceEditor(input + ".java");
        direct.createPartControl();
        direct.setDirty(true);
        e.dispose();
        direct.dispose();
        truth.track(e);
        truth.track(direct);
    }
}
