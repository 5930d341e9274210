package acme.vision;

public record Button(Subscribable<String> item, Runnable onClick) {
    public static Button of(Subscribable<String> item) {
        return new Button(item, () -> { });
    }
}
