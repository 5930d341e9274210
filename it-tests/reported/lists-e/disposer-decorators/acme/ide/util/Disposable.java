package acme.ide.util;

@FunctionalInterface
public interface Disposable {
    void dispose();
}
