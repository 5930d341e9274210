package dev.leash.heap.walk;

import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.index.Bits;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntList;
import dev.leash.heap.index.IntQueue;
import dev.leash.heap.index.LongMap;
import dev.leash.heap.index.References;
import java.util.Arrays;

/**
 * Finds for each object the list fields without which it would be garbage: those that every way
 * from the roots leads through. An object begins with the fields of the first way to it, and with
 * each further way keeps what both have in common, so the sets only shrink and the walk ends after
 * few visits to each object.
 *
 * <p>What is in a list is held by the list, whoever else holds the list itself: an iterator, or the
 * lambda that is to take a listener out. So a part of a field's list keeps the field, though
 * another way leads to it. Where such a way was taken first, the walk is repeated. What a call of
 * listeners has in its variables comes last, see {@link CallsInFlight}.
 */
final class HoldingWalk implements References {

  /** Each repetition is nearer to the truth; two are hardly ever needed. */
  private static final int MOST_ROUNDS = 4;

  private static final int NO_FIELD = -1;

  private final HeapIndex heap;
  private final ListEdges edges;
  private final HeapProgress progress;
  private final HolderSets sets = new HolderSets();
  private final FieldLists lists;
  private final CallsInFlight calls;
  private final int[] holders;
  private final Bits expanded;
  private final IntQueue fromRoots = new IntQueue();
  private final IntQueue fromLists = new IntQueue();

  /** Of each part of a field's list one more than the number of the field; of all else 0. */
  private final char[] members;

  /** Of parts of lists that something else leads to as well, the set of their fields. */
  private final LongMap claims = new LongMap();

  private boolean isStale;
  private int set;
  private int current;
  private int currentField;
  private boolean isNew;
  private long visits;

  private HoldingWalk(HeapIndex heap, ListEdges edges, HeapProgress progress) {
    this.heap = heap;
    this.edges = edges;
    this.progress = progress;
    holders = new int[heap.size()];
    expanded = new Bits(heap.size());
    members = new char[heap.size()];
    lists = new FieldLists(heap.classes().fields().size());
    calls = new CallsInFlight(heap, lists::has);
  }

  /** Walks over the whole heap. */
  static Holdings walk(HeapIndex heap, ListEdges edges, HeapProgress progress) {
    HoldingWalk walk = new HoldingWalk(heap, edges, progress);
    int rounds = 0;
    do {
      Arrays.fill(walk.holders, HolderSets.UNREACHED);
      walk.isStale = false;
      walk.round();
      rounds++;
    } while (walk.isStale && rounds < MOST_ROUNDS);
    return new Holdings(heap, walk.holders, walk.sets, walk.lists);
  }

  private void round() {
    IntList candidates = new IntList();
    RootSeeds.forEach(
        heap,
        (object, root) -> {
          if (calls.isCandidate(object, root)) {
            candidates.add(root);
          } else {
            arrive(object, HolderSets.EMPTY, NO_FIELD);
          }
        });
    drain();
    IntQueue inFlight = new IntQueue();
    for (int i = 0; i < candidates.size(); i++) {
      int object = heap.number(heap.roots().id(candidates.get(i)));
      if (calls.isCall(candidates.get(i))) {
        inFlight.add(object);
      } else {
        arrive(object, HolderSets.EMPTY, NO_FIELD);
      }
    }
    drain();
    reach(inFlight);
    drain();
  }

  /** Of what is in the hands of a call what nothing else leads to is reached, and no more. */
  private void reach(IntQueue objects) {
    while (!objects.isEmpty()) {
      int object = objects.remove();
      if (holders[object] != HolderSets.UNREACHED) {
        continue;
      }
      if (edges.isPart(object)) {
        holders[object] = HolderSets.EMPTY;
        heap.references(object, (field, target) -> objects.add(target));
      } else {
        arrive(object, HolderSets.EMPTY, NO_FIELD);
      }
    }
  }

  private void drain() {
    while (true) {
      if (!fromRoots.isEmpty()) {
        expand(fromRoots.remove());
      } else if (!fromLists.isEmpty()) {
        expand(fromLists.remove());
      } else {
        return;
      }
    }
  }

  private void expand(int object) {
    current = object;
    set = holders[object];
    currentField = members[object] - 1;
    isNew = expanded.set(object);
    heap.references(object, this);
    if ((++visits & 0xffff) == 0) {
      progress.at("walking", Math.min(visits, heap.size()), heap.size());
    }
  }

  @Override
  public void reference(FieldRef field, int target) {
    if (field == null || !edges.isList(current, field, target)) {
      arrive(target, set, currentField);
      return;
    }
    int number = lists.number(field);
    if (isNew) {
      lists.add(number, current, target);
    }
    arrive(target, sets.plus(set, number), number);
  }

  /** A way leads to {@code target}, within a list of {@code field} if there is one. */
  private void arrive(int target, int by, int field) {
    int old = holders[target];
    if (old == by && field == NO_FIELD) {
      return;
    }
    if (old == HolderSets.EMPTY && field == NO_FIELD) {
      return;
    }
    int more = by;
    if (edges.isPart(target)) {
      more = member(target, old, by, field);
    }
    int now = old == HolderSets.UNREACHED ? more : sets.common(old, more);
    if (now != old) {
      holders[target] = now;
      (now == HolderSets.EMPTY ? fromRoots : fromLists).add(target);
    }
  }

  /** The set that a part of a list is reached with: with the fields it was claimed for. */
  private int member(int part, int old, int by, int field) {
    int claimed = (int) claims.get(part, HolderSets.EMPTY);
    int its = members[part] - 1;
    if (field != NO_FIELD && its == NO_FIELD && field < Character.MAX_VALUE) {
      members[part] = (char) (field + 1);
    }
    if (old != HolderSets.UNREACHED) {
      if (field != NO_FIELD && !sets.contains(old, field)) {
        claimed = claim(part, claimed, field);
      }
      if (its != NO_FIELD && !sets.contains(by, its)) {
        claimed = claim(part, claimed, its);
      }
    }
    int result = by;
    for (int each : sets.fields(claimed)) {
      result = sets.plus(result, each);
    }
    return result;
  }

  private int claim(int part, int claimed, int field) {
    int more = sets.plus(claimed, field);
    if (more != claimed) {
      claims.put(part, more);
      isStale = true;
    }
    return more;
  }
}
