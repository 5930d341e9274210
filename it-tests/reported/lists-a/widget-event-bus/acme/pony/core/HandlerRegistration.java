package acme.pony.core;

public interface HandlerRegistration {
    void removeHandler();
}
