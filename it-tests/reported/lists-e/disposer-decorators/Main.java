import acme.ide.toolwindow.Project;
import acme.ide.toolwindow.ToolWindowManager;
import acme.ide.util.Disposer;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a[0].equals("y");
        Project shop = new Project("shop");
        ToolWindowManager manager = new ToolWindowManager(shop, fixed);
        for (String id : new String[] {"Project", "Structure", "Terminal"}) manager.registerToolWindow(id);
        Disposer.register(shop, () -> System.out.println("index flushed"));
        for (int run = 1; run <= 18; run++) {
            runConfiguration(manager, "Run " + run);
            if (run % 6 == 0) openAndClose("sandbox-" + run, fixed);
            Thread.sleep(52);
        }
        System.out.println(manager.open() + " tool windows of " + shop.getName() + " are open");
        Truth.print(a[0], Truth.alive(), "InternalDecorators-of-unregistered-tool-windows");
        System.exit(0);
    }

    static void runConfiguration(ToolWindowManager manager, String id) {
        Truth.watch(manager.registerToolWindow(id));
        manager.unregisterToolWindow(id);
    }

    static void openAndClose(String name, boolean fixed) {
        Project p = new Project(name);
        ToolWindowManager m = new ToolWindowManager(p, fixed);
        m.registerToolWindow("Project");
        Disposer.dispose(p);
    }
}
