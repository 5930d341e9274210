package acme.gateway;

import java.util.*;

public class Bot {
    private final Timer timer = new Timer("bot-timer", true);
    private final Map<String, Gateway> shards = new TreeMap<>();
    private final boolean cancelsOld;
    private int ticks;

    public Bot(boolean cancelsOld) {
        this.cancelsOld = cancelsOld;
        timer.schedule(new TimerTask() { @Override public void run() { ticks++; } }, 5, 25);
    }

    public Gateway login(String shard) {
        Gateway g = new Gateway(timer, shard, cancelsOld);
        g.connect();
        shards.put(shard, g);
        return g;
    }

    public void logout(String shard) { shards.remove(shard).disconnect(); timer.purge(); }
    public Collection<Gateway> shards() { return shards.values(); }
    public boolean ticking() { return ticks > 0; }
}
