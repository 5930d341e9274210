package acme.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;

/** Remembers which documents match a colour, for a top level reader. */
public class FilterCache {
    private final Map<IndexReader.CacheKey, Map<String, FixedBitSet>> entries = new ConcurrentHashMap<>();
    private final boolean topLevel;
    private int evicted;

    public FilterCache(boolean topLevel) { this.topLevel = topLevel; }

    public FixedBitSet bits(DirectoryReader reader, String colour) throws IOException {
        IndexReader.CacheKey key = reader.getReaderCacheHelper().getKey();
        Map<String, FixedBitSet> forReader = entries.get(key);
        if (forReader == null) {
            forReader = new ConcurrentHashMap<>();
            entries.put(key, forReader);
            if (topLevel) {
                reader.getReaderCacheHelper().addClosedListener(this::onClose);
            } else {
                LeafReader first = reader.leaves().get(0).reader();
                first.getCoreCacheHelper().addClosedListener(k -> onClose(key));
            }
        }
        FixedBitSet bits = forReader.get(colour);
        if (bits == null) {
            bits = compute(reader, colour);
            forReader.put(colour, bits);
        }
        return bits;
    }

    private void onClose(IndexReader.CacheKey key) {
        if (entries.remove(key) != null) evicted++;
    }

    private static FixedBitSet compute(DirectoryReader reader, String colour) throws IOException {
        FixedBitSet bits = new FixedBitSet(reader.maxDoc());
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum docs = leaf.reader().postings(new Term("colour", colour), PostingsEnum.NONE);
            if (docs == null) continue;
            for (int d = docs.nextDoc(); d != PostingsEnum.NO_MORE_DOCS; d = docs.nextDoc()) bits.set(leaf.docBase + d);
        }
        return bits;
    }

    public int evicted() { return evicted; }
}
