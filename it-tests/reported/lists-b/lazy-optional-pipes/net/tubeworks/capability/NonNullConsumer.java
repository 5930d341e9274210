package net.tubeworks.capability;

@FunctionalInterface
public interface NonNullConsumer<T> {
    void accept(T t);
}
