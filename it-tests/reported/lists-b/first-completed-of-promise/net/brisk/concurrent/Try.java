package net.brisk.concurrent;

public record Try<T>(T value, Throwable failure) {
    public static <T> Try<T> success(T v) {
        return new Try<>(v, null);
    }

    public static <T> Try<T> failure(Throwable t) {
        return new Try<>(null, t);
    }
}
