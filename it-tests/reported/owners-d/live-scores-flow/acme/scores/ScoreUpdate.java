package acme.scores;

public record ScoreUpdate(String match, int home, int away, int minute) { }
