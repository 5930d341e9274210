package acme.trace;

import java.io.Closeable;

public interface Sender extends Closeable {
    void sendSpans(byte[] encoded);

    @Override
    void close();
}
