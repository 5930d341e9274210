import acme.search.FilterCache;
import acme.search.SearchIndex;
import java.util.Map;

public class Main {
    public static void main(String[] a) throws Exception {
        try (SearchIndex index = new SearchIndex()) {
            FilterCache cache = new FilterCache(a[0].equals("y"));
            for (int i = 0; i < 16; i++) {
                index.add("new" + i, i % 3 == 0 ? "red" : "green");
                index.refresh();
                int red = cache.bits(index.reader(), "red").cardinality();
                int blue = cache.bits(index.reader(), "blue").cardinality();
                if (i % 5 == 0) System.out.println("refresh " + i + ": " + red + " red, " + blue + " blue, " + index.reader().leaves().size() + " segments");
                Thread.sleep(40);
            }
            int left = ((Map<?, ?>) Truth.peek(cache, "entries")).size() - 1;
            System.out.println("evicted " + cache.evicted());
            Truth.print(a[0], left, "closed-listeners-and-entries-of-closed-readers");
        }
    }
}
