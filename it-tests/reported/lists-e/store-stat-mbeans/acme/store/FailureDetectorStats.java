package acme.store;

public class FailureDetectorStats implements StatsMXBean {
    private long gets;
    private long failed;

    void got(boolean ok) {
        gets++;
        if (!ok) failed++;
    }

    @Override public long getGets() { return gets; }

    @Override public double getAvailability() { return gets == 0 ? 1 : 1 - failed / (double) gets; }
}
