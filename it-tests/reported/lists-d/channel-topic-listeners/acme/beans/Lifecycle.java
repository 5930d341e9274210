package acme.beans;

/** Callbacks of managed objects. */
public interface Lifecycle {
    /** After construction. */
    void init();

    /** Before destruction. */
    void destroy();
}
