package dev.huskvoice.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** The integrated server: one for every world that the player opens. */
public class MinecraftServer {
    private final String levelName;
    private final Map<Long, byte[]> chunks = new LinkedHashMap<>();
    private boolean running = true;

    public MinecraftServer(String levelName) {
        this.levelName = levelName;
        for (long pos = 0; pos < 24; pos++) {
            chunks.put(pos, new byte[8 * 1024]);
        }
    }

    public String getLevelName() { return levelName; }
    public boolean isRunning() { return running; }
    public int loadedChunks() { return chunks.size(); }

    public void stopServer() {
        running = false;
    }
}
