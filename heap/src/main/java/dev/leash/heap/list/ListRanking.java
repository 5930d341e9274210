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

  private final Holdings holdings;
  private final Set<String> words;

  /** Ranks lists by what {@code holdings} says of them. */
  public ListRanking(Holdings holdings, KnownLists known) {
    this.holdings = holdings;
    this.words = known.words();
  }

  /** The lists that have listeners, or may have, the one that holds most first. */
  public List<ListCensus> rank(List<ListCensus> all) {
    BitSet certain = new BitSet();
    List<ListCensus> shown = new ArrayList<>();
    for (ListCensus each : all) {
      boolean isCertain = isCertain(each);
      certain.set(each.number(), isCertain);
      boolean isOfJdk = isOfJdk(each);
      if ((isCertain && !(isOfJdk && holdings.bytes(each.number()) == 0))
          || each.kind() == ElementKind.OBJECT) {
        shown.add(each);
      }
    }
    Map<ListCensus, Long> weights = new HashMap<>();
    for (ListCensus each : shown) {
      long weight =
          certain.get(each.number())
              ? holdings.bytes(each.number())
              : holdings.bytesWithout(each.number(), certain::get);
      weights.put(each, weight);
    }
    shown.sort(
        Comparator.comparing(ListRanking::isOfJdk)
            .thenComparingLong(each -> -weights.get(each))
            .thenComparing(each -> each.field().owner().name())
            .thenComparing(each -> each.field().name()));
    return shown;
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
    return list.kind() == ElementKind.OBJECT && isNamedAsListeners(list.field().name());
  }

  private boolean isNamedAsListeners(String field) {
    String name = field.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(word -> name.contains(word.toLowerCase(Locale.ROOT)));
  }
}
