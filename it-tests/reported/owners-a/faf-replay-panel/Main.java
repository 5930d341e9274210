import acme.lobby.*;
import truth.Truth;

public class Main {
    static final String[] MAPS = {"setons", "roanoke", "loki", "finn", "syrtis", "canis", "open-palms", "burial"};

    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        ClientModel model = new ClientModel();
        TabFrame frame = new TabFrame(model, fixed);
        browse(model, frame);
        System.out.println(frame.status());
        for (ReplayPanel p : frame.tabs()) System.out.println("  " + p.title() + " rows=" + p.rowCount() + " ratings=" + p.isRatings());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "disposed ReplayPanels still held by ClientModel user listeners");
    }

    static void browse(ClientModel model, TabFrame frame) throws InterruptedException {
        for (int i = 0; i < MAPS.length; i++) {
            ReplayPanel p = frame.open(MAPS[i]);
            if (i < 5) Truth.watch(p);
            for (int r = 0; r < 4; r++) { model.addReplay(MAPS[i] + "-" + (1000 + r)); Thread.sleep(20); }
            if (i == 2) model.setUser("Zep");
            if (i == 4) { frame.closeTab("setons"); frame.closeTab("loki"); }
        }
        model.setShowRatings(true);
        frame.closeTab("roanoke");
        frame.closeTab("syrtis");
        frame.closeTab("finn");
        model.setUser("Ozonex");
        Thread.sleep(250);
    }
}
