import ca.odell.glazedlists.BasicEventList;
import ca.odell.glazedlists.EventList;
import ca.odell.glazedlists.GlazedLists;
import ca.odell.glazedlists.SortedList;
import issues.ui.Workbench;

public class Main {
    public static void main(String[] a) throws Exception {
        EventList<String> issues = new BasicEventList<>();
        SortedList<String> overview = new SortedList<>(issues, GlazedLists.<String>comparableComparator());
        int[] badge = new int[1];
        issues.addListEventListener(e -> badge[0]++);
        Workbench bench = new Workbench(issues, a[0].equals("y"));
        int rows = 0;
        for (int i = 0; i < 9; i++) {
            Truth.watch(bench.openTab("bug-" + i % 3));
            for (int k = 0; k < 3; k++) {
                issues.add("bug-" + k + " #" + (i * 10 + k));
                Thread.sleep(45);
            }
            if (bench.tabs() > 2) rows += bench.closeOldest();
        }
        System.out.println("overview " + overview.size() + ", badge " + badge[0] + ", rows shown " + rows);
        Truth.print(a[0], Truth.alive() - bench.tabs(), "disposed panels still listening to the issues list");
        issues.add("end");
        System.out.println(bench.tabs());
    }
}
