import acme.gateway.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Bot bot = new Bot(fixed);
        login(bot, "shard-0", 0, false);
        login(bot, "shard-1", 2, true);
        login(bot, "shard-2", 0, true);
        login(bot, "shard-3", 1, true);
        login(bot, "shard-4", 0, false);
        bot.logout("shard-1");
        bot.logout("shard-2");
        bot.logout("shard-3");
        Thread.sleep(700);
        bot.shards().forEach(System.out::println);
        int held = Truth.alive();
        // shard-1 was reconnected twice, shard-3 once: 2 + 1 stale heartbeats
        Truth.report(fixed ? "y" : "x", held == 0 ? 0 : held + 1, "stale heartbeat tasks of disconnected gateways (" + held + " gateways held)");
    }

    static void login(Bot bot, String shard, int reconnects, boolean ends) throws InterruptedException {
        Gateway g = bot.login(shard);
        for (int i = 0; i < 10; i++) { g.onMessage("m" + i); Thread.sleep(10); }
        for (int i = 0; i < reconnects; i++) { g.onReconnect(); Thread.sleep(50); }
        if (ends) Truth.watch(g);
    }
}
