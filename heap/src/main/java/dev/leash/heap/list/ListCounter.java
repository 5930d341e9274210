package dev.leash.heap.list;

import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.walk.Holdings;
import java.util.EnumMap;
import java.util.Map;

/** Counts what is in lists. Not thread-safe. */
public final class ListCounter {

  private final HeapIndex heap;
  private final Holdings holdings;
  private final ListRule rule;
  private final ElementKinds kinds;
  private final ListContents contents;
  private final Unwrapping unwrapping;
  private final Subjects subjects;
  private final ClassCounts classes;
  private final ClassCounts works;

  /** Counts in a dump after the walk over it. */
  public ListCounter(
      HeapIndex heap, Holdings holdings, Structure structure, ListRule rule, KnownLists known) {
    this.heap = heap;
    this.holdings = holdings;
    this.rule = rule;
    kinds = new ElementKinds(heap, known);
    contents = new ListContents(heap, structure, kinds);
    unwrapping = new Unwrapping(heap, structure, kinds);
    subjects = new Subjects(heap, kinds);
    classes = new ClassCounts(heap.classes().classes());
    works = new ClassCounts(heap.classes().classes());
  }

  /** Takes what is in lists. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes an element.
     *
     * @param element the object that is in the list
     * @param listener the listener that it stands for, or itself
     */
    void element(int element, int listener);
  }

  /** Shows all that is in the lists of the field with a number. */
  public void forEach(int number, Visitor visitor) {
    contents.begin();
    unwrapping.begin(holdings.field(number).owner());
    for (int i = 0; i < holdings.lists(number); i++) {
      contents.forEach(
          holdings.list(number, i),
          element -> {
            HeapClass type = heap.typeOf(element);
            visitor.element(element, type == null ? element : unwrapping.listener(element, type));
          });
    }
  }

  /** Counts all lists of the field with a number. */
  public ListCensus count(int number) {
    return new Count(number).run();
  }

  private final class Count {
    private final int number;
    private final HeapClass declaring;
    private final Map<ElementKind, Long> byKind = new EnumMap<>(ElementKind.class);
    private ElementKind lastKind;
    private long inRow;
    private long listeners;
    private long alone;
    private int heldElsewhere = -1;

    Count(int number) {
      this.number = number;
      declaring = holdings.field(number).owner();
    }

    ListCensus run() {
      contents.begin();
      unwrapping.begin(declaring);
      int sources = 0;
      long longest = 0;
      int example = -1;
      for (int i = 0; i < holdings.lists(number); i++) {
        long before = listeners;
        contents.forEach(holdings.list(number, i), this::element);
        long length = listeners - before;
        sources += length > 0 ? 1 : 0;
        if (length > longest) {
          longest = length;
          example = holdings.owner(number, i);
        }
      }
      endRow();
      Map<HeapClass, Long> ofClasses = classes.take();
      return new ListCensus(
          number,
          holdings.field(number),
          rule.isKnown(holdings.field(number)),
          sources,
          listeners,
          longest,
          alone,
          ofClasses,
          works.take(),
          most(),
          heldElsewhere,
          example,
          byKind);
    }

    private void element(int element) {
      HeapClass type = heap.typeOf(element);
      if (type == null) {
        return;
      }
      int listener = unwrapping.listener(element, type);
      listeners++;
      HeapClass listenerType = listener == element ? type : heap.typeOf(listener);
      if (listenerType == null) {
        return;
      }
      classes.add(listenerType);
      ElementKind kind = kinds.of(listener, listenerType);
      if (kind == lastKind) {
        inRow++;
      } else {
        endRow();
        lastKind = kind;
        inRow = 1;
      }
      if (holdings.holdsAlone(number, listener)) {
        alone++;
      } else if (heldElsewhere < 0) {
        heldElsewhere = listener;
      }
      int subject = subjects.of(listener, listenerType);
      HeapClass subjectType =
          subject < 0 ? null : subject == listener ? listenerType : heap.classOf(subject);
      if (subjectType != null) {
        works.add(subjectType);
      }
    }

    private void endRow() {
      if (inRow > 0) {
        byKind.merge(lastKind, inRow, Long::sum);
      }
    }

    private ElementKind most() {
      long code = byKind.getOrDefault(ElementKind.CODE, 0L);
      long named = byKind.getOrDefault(ElementKind.NAMED, 0L);
      long object = byKind.getOrDefault(ElementKind.OBJECT, 0L);
      if ((code + named) * 2 >= listeners) {
        return code >= named ? ElementKind.CODE : ElementKind.NAMED;
      }
      return (code + named + object) * 2 >= listeners ? ElementKind.OBJECT : ElementKind.DATA;
    }
  }
}
