package dev.leash.owner;

/**
 * The object that a listener works for, where that object has an end of its own: a panel that is
 * disposed, a session that is closed, a class loader. Text and numbers only.
 *
 * @param identity its identity hash, which tells it from others of its class
 * @param lifetime its life; the kind is its class
 */
public record Component(int identity, Lifetime lifetime) {}
