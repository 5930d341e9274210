package acme.broker;

public class LogStream {
    private final byte[] block = new byte[64 * 1024];
    private volatile long position;

    void onCommit(long index) {
        position = index;
        block[(int) (index % block.length)] = 1;
    }

    long position() { return position; }
}
