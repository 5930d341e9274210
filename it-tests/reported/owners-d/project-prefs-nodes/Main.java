import acme.ide.core.*;
import acme.ide.prefs.MemoryPreferences;
import java.util.prefs.Preferences;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Preferences root = new MemoryPreferences(null, "");
        Preferences pde = root.node("instance/acme.ide.core");
        Workspace ws = new Workspace();
        BundleProjectManager manager = new BundleProjectManager(ws, pde, a[0].equals("y"));
        manager.start();
        for (String n : new String[] {"core", "ui", "feature"}) fill(ws.create(n));
        String[] strategies = {"dependencies", "target", "workspace"};
        for (int i = 0; i < 8; i++) {
            String name = "test-" + i;                      // made and deleted by the tests of the build
            fill(ws.create(name));
            pde.put("resolve.strategy", strategies[i % 3]);
            Thread.sleep(110);
            Truth.ended(ws.delete(name));
        }
        System.out.println("projects " + ws.size() + ", managed " + manager.managed());
        Truth.report(a[0], Truth.stillHeld(), "deleted projects held by a preference listener");
    }

    private static void fill(Project p) {
        for (int i = 0; i < 4; i++) p.addBundle(p.getName() + ".bundle" + i);
    }
}
