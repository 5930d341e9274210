import acme.push.Broadcaster;
import acme.push.Site;
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Level;
import java.util.logging.Logger;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        File base = Files.createTempDirectory("site").toFile();
        Site site = new Site(base, a[0].equals("y"));
        Deque<String> in = new ArrayDeque<>();
        String[] users = {"ann", "bob", "cees", "dora", "eva", "frits"};
        for (int i = 0; i < 14; i++) {
            in.add(site.login(users[i % users.length]));
            Thread.sleep(25);
            if (i % 5 == 4) Broadcaster.getDefault().broadcast("news " + i);
            if (in.size() > 4) {
                String id = in.poll();
                Truth.ended(site.of(id));
                if (i % 3 == 0) site.forget(id); else site.logout(id);
            }
        }
        System.out.println("active " + site.active() + " " + site.present() + ", ended " + site.ended()
                + ", unread " + site.of(in.peek()).unread());
        Truth.report(a[0], Truth.stillHeld(), "trackers of ended HTTP sessions still listening to the broadcaster");
        for (String id : in) site.logout(id);
        site.stop();
        Files.walk(base.toPath()).sorted((p, q) -> q.compareTo(p)).forEach(p -> p.toFile().delete());
    }
}
