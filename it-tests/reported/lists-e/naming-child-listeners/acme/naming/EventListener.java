package acme.naming;

public interface EventListener {
    void onEvent(NamingEvent event);
}
