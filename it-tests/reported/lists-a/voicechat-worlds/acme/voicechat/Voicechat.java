package acme.voicechat;

/** Mod entry point. */
public class Voicechat {

    private final boolean deregister;
    private ServerVoiceEvents events;

    public Voicechat(boolean deregister) {
        this.deregister = deregister;
    }

    public void initialize() {
        CommonCompatibilityManager.INSTANCE.onServerStarting(this::serverStarting);
        CommonCompatibilityManager.INSTANCE.onServerStopping(this::serverStopping);
    }

    private void serverStarting(GameServer server) {
        events = new ServerVoiceEvents(server);
    }

    private void serverStopping(GameServer server) {
        if (events != null) {
            events.close(deregister);
            events = null;
        }
    }

    public PlayerStateManager states() {
        return events.states;
    }

    static final class ServerVoiceEvents {
        final PlayerStateManager states;
        final ServerGroupManager groups = new ServerGroupManager();

        ServerVoiceEvents(GameServer server) {
            states = new PlayerStateManager(server);
            groups.start();
        }

        void close(boolean deregister) {
            groups.stop();
            if (deregister) {
                states.unregister();
            }
        }
    }
}
