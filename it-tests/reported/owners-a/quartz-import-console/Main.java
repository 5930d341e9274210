import acme.imports.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        ImportServer s = new ImportServer(fixed);
        s.schedule("customers", 2);
        s.schedule("stock", 1);
        List<ImportConsole> open = new ArrayList<>();
        open.add(s.console("customers"));
        for (int i = 0; i < 4; i++) look(s, i % 2 == 0 ? "customers" : "stock");
        open.add(s.console("stock"));
        Thread.sleep(700);
        for (ImportConsole c : open) System.out.println(c.title().replaceAll("\\d+ lines", "following"));
        System.out.println("some jobs ran: " + (s.total() > 10));
        Truth.report(fixed ? "y" : "x", Truth.alive(), "shut ImportConsoles held by the scheduler's listener manager");
        System.exit(0);
    }

    static void look(ImportServer s, String group) throws Exception {
        ImportConsole c = s.console(group);
        Thread.sleep(150);
        c.shut();
        Truth.watch(c);
    }
}
