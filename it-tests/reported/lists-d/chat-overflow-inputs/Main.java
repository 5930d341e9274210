import acme.overflow.framework.PluginInstance;
import acme.overflow.io.ConnectorRegistry;
import acme.overflow.io.TwitchChatConnector;
import acme.overflow.io.TwitchChatInputImpl;
import acme.overflow.plugins.SimpleTwitchChatPlugin;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        TwitchChatInputImpl.unregisterOnShutdown = fixed;
        Truth truth = new Truth();
        TwitchChatConnector connector = ConnectorRegistry.getConnector("skate702");
        PluginInstance instance = new PluginInstance(SimpleTwitchChatPlugin::new);
        for (int run = 0; run < 9; run++) {
            truth.watch(instance.start("skate702"));
            connector.onJoin("viewer" + run);
            for (int m = 0; m < 5; m++) {
                connector.onLine("viewer" + m, "hello in run " + run);
                instance.loop();
            }
            Truth.pause(80);
            instance.stop();
        }
        instance.start("skate702"); // runs on
        connector.onLine("host", "the last start");
        System.out.println("messages " + connector.received() + ", handlers " + connector.events().size());
        Truth.report(fixed ? "y" : "x", truth.alive(), "TwitchChatInputImpl of stopped plugin runs (3 handlers each)");
    }
}
