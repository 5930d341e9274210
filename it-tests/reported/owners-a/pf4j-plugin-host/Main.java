import acme.host.Host;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Host h = new Host(12);
        h.start();
        System.out.println("started " + h.started() + " plug-ins in " + h.loaders() + " loaders, listeners " + Host.MENU.size());
        for (int i = 0; i < 80; i++) { h.select("item" + i % 9); Thread.sleep(12); }
        h.exit();
        Truth.report("y", Host.MENU.size(), "menu listeners after all plug-ins were stopped");
    }
}
