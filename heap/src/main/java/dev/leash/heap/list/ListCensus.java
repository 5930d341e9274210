package dev.leash.heap.list;

import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapClass;
import java.util.Map;

/**
 * What the lists of one field have in them.
 *
 * @param number the field's number in the holdings
 * @param field the field
 * @param isKnown whether it was known before the dump was seen
 * @param sources how many objects have such a list with something in it
 * @param listeners how many elements all lists have together
 * @param longest how many the longest list has
 * @param heldOnlyHere how many of them nothing else holds
 * @param classes how many there are of each class
 * @param subjects how many work for objects of each class
 * @param kind what most of them look like
 * @param mostHeldElsewhere an element that something else holds as well, or -1
 * @param exampleSource the object with the longest list, or the class object of a static field
 * @param byKind how many there are of each {@link ElementKind}
 */
public record ListCensus(
    int number,
    FieldRef field,
    boolean isKnown,
    int sources,
    long listeners,
    long longest,
    long heldOnlyHere,
    Map<HeapClass, Long> classes,
    Map<HeapClass, Long> subjects,
    ElementKind kind,
    int mostHeldElsewhere,
    int exampleSource,
    Map<ElementKind, Long> byKind) {}
