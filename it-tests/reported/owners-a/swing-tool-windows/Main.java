import acme.swing.*;
import java.util.*;
import javax.swing.DefaultListModel;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Editor editor = new Editor();
        DefaultListModel<String> problems = new DefaultListModel<>();
        List<ToolWindow> windows = List.of(new ToolWindow.Outline(editor), new ToolWindow.Problems(problems), new ToolWindow.Structure(editor));
        for (int i = 0; i < 120; i++) {
            ToolWindow w = windows.get(i % 3);
            w.setVisible(!w.isVisible());
            editor.type("line " + i + "\n");
            if (i % 4 == 0) problems.addElement("unused import " + i);
            if (problems.size() > 8) problems.remove(0);
            Thread.sleep(11);
        }
        for (ToolWindow w : windows) w.setVisible(true);
        windows.forEach(System.out::println);
        for (ToolWindow w : windows) w.setVisible(false);
        Truth.report("y", editor.listeners() + problems.getListDataListeners().length, "listeners of hidden tool windows");
    }
}
