package acme.arena.server;

public interface Listener {}
