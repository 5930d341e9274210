package acme.desk;

public record DocumentOpened(String name) { }
