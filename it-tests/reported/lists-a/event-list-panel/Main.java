import acme.issues.IssueDialog;
import acme.issues.IssueModel;
import javax.swing.SwingUtilities;

public class Main {
    static IssueModel model = new IssueModel();
    static IssueDialog open;

    public static void main(String[] a) throws Exception {
        for (int i = 0; i < 6; i++) {
            model.report("start-up issue " + i, i % 3 + 1);
        }
        SwingUtilities.invokeAndWait(() -> open = new IssueDialog(model, 3));
        for (int i = 0; i < 16; i++) {
            int n = i;
            SwingUtilities.invokeAndWait(() -> {
                IssueDialog dialog = new IssueDialog(model, n % 3 + 1);
                Truth.watch(dialog.getPanel());
                model.report("crash on save, build " + n, n % 4 + 1);
                if (n % 5 == 0) {
                    System.out.println("dialog " + n + " shows " + dialog.shown() + " issues");
                }
                dialog.dispose();
            });
            Thread.sleep(40);
        }
        SwingUtilities.invokeAndWait(() -> { });
        System.out.println(model.changes() + " changes");
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=list event handlers of disposed JEventListPanels");
        System.out.println("open dialog shows " + open.shown());
        System.exit(0);
    }
}
