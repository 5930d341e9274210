package acme.store;

public interface StatsMXBean {
    long getGets();

    double getAvailability();
}
