import acme.zap.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        AddOnHost host = new AddOnHost();
        host.install("core", "acme.addon.AlertsAddOn", fixed);
        for (int v = 1; v <= 3; v++) {
            Truth.watch(host.install("alerts-" + v, "acme.addon.AlertsAddOn", fixed));
            for (int i = 0; i < 8; i++) { host.work().select(i % host.work().count()); Thread.sleep(20); }
            host.uninstall("alerts-" + v);
        }
        host.install("alerts-4", "acme.addon.AlertsAddOn", fixed);
        host.work().select(2);
        Thread.sleep(500);
        System.out.println("tabs " + host.work().count() + " showing " + host.status() + " listeners " + host.work().listenerCount());
        Truth.report(fixed ? "y" : "x", Truth.alive() * 2, "panels of uninstalled add-ons (2 each) held by the TabbedPanel");
    }
}
