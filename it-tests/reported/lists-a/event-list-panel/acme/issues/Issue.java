package acme.issues;

public record Issue(int id, String summary, int priority) {
}
