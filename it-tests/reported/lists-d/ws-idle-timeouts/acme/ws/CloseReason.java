package acme.ws;

public enum CloseReason {
    NORMAL_CLOSURE, GOING_AWAY, CLOSED_ABNORMALLY
}
