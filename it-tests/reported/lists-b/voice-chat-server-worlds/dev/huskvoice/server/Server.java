package dev.huskvoice.server;

/** The UDP side of the voice chat; lives as long as its minecraft server. */
public class Server {
    /** 2.5.6 behaviour; 2.5.7 takes its events back when the server stops. */
    public static boolean KEEP_LEGACY_EVENTS;

    private final MinecraftServer server;
    private final PlayerStateManager playerStateManager;
    private final byte[] secretSalt = new byte[512];

    public Server(MinecraftServer server) {
        this.server = server;
        this.playerStateManager = new PlayerStateManager(this);
    }

    public MinecraftServer getServer() { return server; }
    public PlayerStateManager getPlayerStateManager() { return playerStateManager; }

    public void close() {
        playerStateManager.close();
    }
}
