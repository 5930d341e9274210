package acme.meters;

import java.util.concurrent.atomic.AtomicInteger;

/** The radio gateway that reads the meters. */
public class MeterGateway {
    private final AtomicInteger reads = new AtomicInteger();

    public double read(String serial) {
        return reads.incrementAndGet() * 0.25 + serial.length();
    }

    public int reads() { return reads.get(); }
}
