package dev.leash.heap.list;

import dev.leash.heap.walk.Holdings;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Decides which lists are shown, and in what order: the one that holds most first. What the JDK
 * keeps of its own comes last. A list of plain objects, in which listener lists may lie deep, is
 * measured without what such lists hold. Immutable.
 */
public final class ListRanking {

  /** What lists share is shared by so many at least. */
  private static final int LEAST_SHARERS = 2;

  private final Holdings holdings;
  private final Set<String> words;
  private final BitSet certain = new BitSet();
  private final List<ListCensus> shown = new ArrayList<>();

  /** Ranks {@code all} lists of a dump by what {@code holdings} says of them. */
  public ListRanking(Holdings holdings, KnownLists known, List<ListCensus> all) {
    this.holdings = holdings;
    this.words = known.words();
    for (ListCensus each : all) {
      boolean isCertain = isCertain(each);
      certain.set(each.number(), isCertain);
      boolean isNothing = isOfJdk(each) && holdings.bytes(each.number()) == 0;
      if (isCertain ? !isNothing : each.kind() == ElementKind.OBJECT) {
        shown.add(each);
      }
    }
  }

  /** The lists that certainly have listeners. */
  public List<ListCensus> certain() {
    return shown.stream().filter(each -> certain.get(each.number())).toList();
  }

  /**
   * The lists that have listeners, or may have, the one that holds most first.
   *
   * @param shared the bytes that a list's field holds together with other lists, by its number
   */
  public List<ListCensus> rank(Map<Integer, Long> shared) {
    Map<ListCensus, Long> weights = new HashMap<>();
    for (ListCensus each : shown) {
      int number = each.number();
      long weight =
          certain.get(number)
              ? holdings.bytes(number) + shared.getOrDefault(number, 0L) / LEAST_SHARERS
              : holdings.bytesWithout(number, certain::get);
      weights.put(each, weight);
    }
    List<ListCensus> ranked = new ArrayList<>(shown);
    ranked.sort(
        Comparator.comparing(ListRanking::isOfJdk)
            .thenComparingLong(each -> -weights.get(each))
            .thenComparing(each -> each.field().owner().name())
            .thenComparing(each -> each.field().name()));
    return ranked;
  }

  /** Whether nothing in it is of the application or a library. */
  private static boolean isOfJdk(ListCensus list) {
    return list.classes().keySet().stream().allMatch(ClassNames::isJdk)
        && list.subjects().keySet().stream().allMatch(ClassNames::isJdk);
  }

  private boolean isCertain(ListCensus list) {
    if (list.isKnown() || list.kind().compareTo(ElementKind.NAMED) >= 0) {
      return true;
    }
    return (list.kind() == ElementKind.OBJECT || !isOfJdk(list))
        && isNamedAsListeners(list.field().name());
  }

  private boolean isNamedAsListeners(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)));
  }
}
