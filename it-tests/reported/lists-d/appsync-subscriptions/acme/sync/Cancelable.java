package acme.sync;

public interface Cancelable {
    void cancel();

    boolean isCanceled();
}
