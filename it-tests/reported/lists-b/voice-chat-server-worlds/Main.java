import dev.huskvoice.compat.CommonCompatibilityManager;
import dev.huskvoice.net.NetManager;
import dev.huskvoice.server.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Server.KEEP_LEGACY_EVENTS = a[0].equals("x");
        Truth truth = new Truth();
        NetManager net = new NetManager();
        net.registerAll();
        String[] worlds = {"New World", "skyblock", "Test", "creative flat", "hardcore-3", "New World (2)", "redstone",
                "mapart", "survival w/ Tom", "New World (3)", "aoc viewer"};
        for (String w : worlds) {
            play(w, truth);
            Thread.sleep(60);
        }
        // the world that is still open
        MinecraftServer current = new MinecraftServer("the long one");
        Server voice = new Server(current);
        CommonCompatibilityManager.INSTANCE.emitServerVoiceChatConnected(new ServerPlayer("Max", current));
        Thread.sleep(300);
        System.out.println("open world " + current.getLevelName() + ", states " + voice.getPlayerStateManager().onlineStates()
                + ", handshakes " + net.getHandshakes());
        truth.print(a[0], "PlayerStateManager of a stopped server");
        System.out.println(current.isRunning() + " " + voice.getServer().loadedChunks());
    }

    private static void play(String level, Truth truth) {
        MinecraftServer mc = new MinecraftServer(level);
        Server voice = new Server(mc);
        ServerPlayer p = new ServerPlayer("Max", mc);
        CommonCompatibilityManager.INSTANCE.emitServerVoiceChatConnected(p);
        System.out.println("[Server thread/INFO] " + level + ": voice chat connected, " + voice.getPlayerStateManager().onlineStates());
        CommonCompatibilityManager.INSTANCE.emitServerVoiceChatDisconnected(p.getUUID());
        CommonCompatibilityManager.INSTANCE.emitPlayerLoggedOut(p);
        voice.close();
        mc.stopServer();
        truth.track(voice.getPlayerStateManager());
    }
}
