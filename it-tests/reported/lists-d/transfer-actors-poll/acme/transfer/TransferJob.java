package acme.transfer;

/** A file on its way to another site. */
public class TransferJob {
    private final String name;
    private final byte[] window = new byte[32 * 1024];
    private volatile int blocks;
    private final int needed;

    public TransferJob(String name, int needed) {
        this.name = name;
        this.needed = needed;
    }

    boolean poll() {
        window[blocks % window.length] = 1;
        return ++blocks >= needed;
    }

    public String name() {
        return name;
    }
}
