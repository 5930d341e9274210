package acme.ui;

@FunctionalInterface
public interface Registration {
    void remove();
}
