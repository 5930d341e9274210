package acme.sched;

public record Split(String table, long offset) { }
