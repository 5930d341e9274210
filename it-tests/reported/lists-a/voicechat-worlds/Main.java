import acme.voicechat.CommonCompatibilityManager;
import acme.voicechat.GameServer;
import acme.voicechat.Voicechat;
import java.util.UUID;

public class Main {
    public static void main(String[] a) throws Exception {
        Voicechat mod = new Voicechat(a[0].equals("y"));
        mod.initialize();
        UUID me = UUID.fromString("069a79f4-44e9-4726-a5be-fca90e38aaf5");
        CommonCompatibilityManager bus = CommonCompatibilityManager.INSTANCE;
        for (int i = 1; i <= 10; i++) {
            GameServer server = i == 10 ? new GameServer("world-10") : Truth.watch(new GameServer("world-" + i));
            bus.emitServerStarting(server);
            server.getPlayers().add(me);
            bus.emitPlayerLoggedIn(me);
            bus.emitServerVoiceChatConnected(me);
            System.out.println("[voicechat] " + server.getLevelName() + ": " + server.loadedChunks()
                    + " chunks, " + mod.states().size() + " talking");
            Thread.sleep(90);
            bus.emitServerVoiceChatDisconnected(me);
            if (i < 10) {
                bus.emitServerStopping(server);
            }
            server = null;
        }
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live() * 2
                + " what=voice chat connect/disconnect consumers of closed worlds");
        System.out.println("in use: " + mod.states().size());
    }
}
