import acme.ide.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Ide ide = new Ide(fixed);
        for (String w : new String[]{"alpha", "beta", "gamma", "delta", "epsilon", "zeta"}) {
            open(ide, w);
            ide.save(w, w + ".txt");
            ide.save("templates", w + ".tpl");
            Thread.sleep(130);
        }
        ide.close("alpha");
        ide.close("gamma");
        ide.close("delta");
        ide.close("zeta");
        ide.save("beta", "notes.txt");
        Thread.sleep(300);
        ide.open().forEach(w -> System.out.println(w.status()));
        System.out.println("template changes " + ide.templateChanges());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "closed Workspaces held by the templates observer");
        ide.exit();
        System.exit(0);
    }

    static void open(Ide ide, String w) throws Exception {
        Workspace ws = ide.open(w);
        if (!w.equals("beta") && !w.equals("epsilon")) Truth.watch(ws);
    }
}
