import kern.plugin.oldcombat.module.*;
import kern.plugin.oldcombat.server.*;

import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        Bukkitish server = new Bukkitish();
        ModulePlayerCollisions collisions = a[0].equals("x") ? new ModulePlayerCollisions() : new ModulePlayerCollisionsQuitting();
        ModuleAttackSounds sounds = new ModuleAttackSounds();
        server.registerEvents(collisions);
        server.registerEvents(sounds);
        World pvp = new World("pvp", false), hub = new World("hub", true);
        Random r = new Random(375);
        Deque<Player> on = new ArrayDeque<>();
        for (int i = 0; i < 23; i++) {
            Player p = server.join("player" + i, hub);
            on.add(p);
            server.teleport(p, pvp);
            if (on.size() > 4) {
                leave(server, on.poll(), truth);
            }
            Thread.sleep(30 + r.nextInt(20));
        }
        System.out.println("online " + server.getOnlinePlayers().size() + ", packets seen " + sounds.getPackets()
                + ", rewritten " + collisions.getModified());
        truth.print(a[0], "players that have quit");
        for (Player p : server.getOnlinePlayers()) {
            System.out.println("still on: " + p.getName());
        }
    }

    private static void leave(Bukkitish server, Player p, Truth truth) {
        server.quit(p);
        truth.track(p);
        System.out.println(p.getName() + " left the game");
    }
}
