package acme.spray;

public record Report(int tenant, double[] rows) {
}
