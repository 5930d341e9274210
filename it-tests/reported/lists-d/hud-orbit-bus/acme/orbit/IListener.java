package acme.orbit;

public interface IListener {
    void call(Object event);

    Class<?> getTarget();

    int getPriority();
}
