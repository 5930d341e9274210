import acme.feed.*;
import reactor.core.Disposable;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        int n = v.equals("x") ? 32 : 16;
        long bytes = 0;
        int[] audited = {0}, watched = {0};
        try (PageLoader loader = new PageLoader(); FeedService feed = new FeedService(loader)) {
            feed.log().subscribe(u -> audited[0]++);                        // audit, as long as the service
            for (int i = 0; i < n; i++) {
                Disposable watch = feed.log().filter(u -> u.endsWith("7")).subscribe(u -> watched[0]++);
                bytes += feed.page("http://feed.acme/" + i).block().length;
                bytes += feed.page("http://feed.acme/" + Math.max(0, i - 2)).block().length;
                feed.page("http://feed.acme/" + i).subscribe().dispose();
                watch.dispose();
                Thread.sleep(30);
            }
            Thread.sleep(150);
            int alive = Truth.alive();
            System.out.println("bytes " + bytes + ", audited " + audited[0] + ", watched " + watched[0] + ", subscribers " + feed.subscribers() + ", ticks " + (feed.ticks() > 3));
            System.out.println("GROUND_TRUTH variant=" + v + " retained=" + (Math.max(0, alive - 4) + feed.subscribers() - 1) + " what=futures beyond the four recent ones, and subscribers of the log beyond the audit");
        }
        System.exit(0);
    }
}
