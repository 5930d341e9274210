package acme.mvc;

public record Event(String name, Object payload) { }
