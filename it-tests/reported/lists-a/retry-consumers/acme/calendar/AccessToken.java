package acme.calendar;

public record AccessToken(String employee, String token, int attempts) {
}
