package acme.pony.ui;

public record PClickEvent(int x, int y) {
}
