package acme.mvc;

@FunctionalInterface
public interface CallableWithArgs {
    void call(Event e);
}
