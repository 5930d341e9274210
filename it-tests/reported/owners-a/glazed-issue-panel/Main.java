import acme.issues.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Browser b = new Browser(fixed);
        List<String> comps = List.of("core", "swing", "swt", "io", "calc", "jfreechart", "hibernate");
        int id = 500;
        for (String c : comps) {
            open(b, c);
            for (int i = 0; i < 4; i++) { b.report(id++, c, c + " problem " + i); Thread.sleep(15); }
        }
        for (String c : List.of("swt", "io", "calc", "hibernate", "swing")) b.hide(c);
        for (int i = 0; i < 20; i++) { b.report(id++, comps.get(i % 7), "later " + i); Thread.sleep(50); }
        b.panels().forEach((c, p) -> System.out.println(c + ": " + p.state()));
        System.out.println(b.newest());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "disposed IssueListPanels held by the source list");
    }

    static void open(Browser b, String c) {
        IssueListPanel p = b.show(c);
        if (!c.equals("core") && !c.equals("jfreechart")) Truth.watch(p);
    }
}
