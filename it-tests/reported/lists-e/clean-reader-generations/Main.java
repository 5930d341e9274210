import acme.catalog.Directory;
import acme.catalog.IndexReader;
import acme.catalog.PeriodicRefreshingReaderProvider;
import java.util.ArrayDeque;
import java.util.Deque;

public class Main {
    public static void main(String[] a) throws Exception {
        Directory dir = new Directory();
        dir.write("0", "first");
        try (PeriodicRefreshingReaderProvider provider = new PeriodicRefreshingReaderProvider(dir);
             PeriodicRefreshingReaderProvider archive = new PeriodicRefreshingReaderProvider(new Directory())) {
            Deque<IndexReader> longSearches = new ArrayDeque<>();
            for (int i = 1; i <= 40; i++) {
                dir.write(Integer.toString(i), "article " + i);
                search(provider, longSearches, i);
                if (longSearches.size() > 3) Truth.watch(longSearches.poll()).release();
                Thread.sleep(i % 10 == 0 ? 70 : 22);
                if (i % 10 == 0) System.out.println("article " + i + ", generations " + provider.generations() + ", listening " + dir.listening());
            }
            while (longSearches.size() > 1) Truth.watch(longSearches.poll()).release();
            IndexReader export = longSearches.poll();
            Thread.sleep(60);
            int left = Truth.alive();
            System.out.println("export still reads " + export.get("1") + ", archive has " + archive.generations());
            export.release();
            Truth.print(a[0], left, "released-readers-of-former-generations");
        }
    }

    static void search(PeriodicRefreshingReaderProvider p, Deque<IndexReader> longSearches, int i) {
        IndexReader r = p.openIndexReader();
        if (r.get(Integer.toString(i - 5)) == null && i > 30) System.out.println("article " + (i - 5) + " not visible yet");
        if (i % 4 == 0) longSearches.add(r);
        else r.release();
    }
}
