package dev.leash.heap.index;

/**
 * A field that holds references: static, or of each instance.
 *
 * @param number counts the fields of a dump from 0
 * @param owner the class that declares it
 * @param name its name
 * @param isStatic whether it is static
 */
public record FieldRef(int number, HeapClass owner, String name, boolean isStatic) {}
