package acme.voicechat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The integrated server of one single player world. */
public class GameServer {
    private final String levelName;
    private final List<UUID> players = new ArrayList<>();
    private final short[] chunks = new short[120_000];

    public GameServer(String levelName) {
        this.levelName = levelName;
    }

    public String getLevelName() {
        return levelName;
    }

    public List<UUID> getPlayers() {
        return players;
    }

    public int loadedChunks() {
        return chunks.length / 256;
    }
}
