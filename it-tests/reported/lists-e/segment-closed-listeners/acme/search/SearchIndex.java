package acme.search;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

public class SearchIndex implements AutoCloseable {
    private final Directory dir = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private DirectoryReader reader;
    private int segmentsDropped;

    public SearchIndex() throws IOException {
        writer = new IndexWriter(dir, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
        for (int i = 0; i < 30; i++) add("base" + i, i % 2 == 0 ? "red" : "blue");
        writer.commit();
        reader = DirectoryReader.open(writer);
        for (LeafReaderContext leaf : reader.leaves()) leaf.reader().getCoreCacheHelper().addClosedListener(k -> segmentsDropped++);
    }

    public final void add(String id, String colour) throws IOException {
        Document d = new Document();
        d.add(new StringField("id", id, Field.Store.YES));
        d.add(new StringField("colour", colour, Field.Store.NO));
        writer.addDocument(d);
    }

    /** What was added becomes visible; the former reader ends. */
    public DirectoryReader refresh() throws IOException {
        DirectoryReader next = DirectoryReader.openIfChanged(reader, writer);
        if (next != null) {
            reader.close();
            reader = next;
        }
        return reader;
    }

    public DirectoryReader reader() { return reader; }

    @Override public void close() throws IOException {
        reader.close();
        writer.close();
        dir.close();
    }
}
