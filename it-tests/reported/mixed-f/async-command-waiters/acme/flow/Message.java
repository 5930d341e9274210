package acme.flow;

public record Message(String body) { }
