package dev.leash.bridge;

import dev.leash.bridge.WireLayout.HoldingFields;
import dev.leash.bridge.WireLayout.HoldingNumbers;
import dev.leash.site.Site;
import dev.leash.snapshot.Holding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Who holds the listeners of sites, in JDK types, laid out as {@link WireLayout} says. Newer copies
 * may add more at the end of any of the arrays.
 */
final class HoldingCodec {

  private HoldingCodec() {}

  static Object[] write(Map<Site, Holding> holdings) {
    List<Object[]> across = new ArrayList<>();
    holdings.forEach((site, holding) -> across.add(write(site, holding)));
    return across.toArray();
  }

  private static Object[] write(Site site, Holding holding) {
    long[] numbers = new long[HoldingNumbers.LENGTH];
    numbers[HoldingNumbers.HELD_ONLY] = holding.heldOnly();
    numbers[HoldingNumbers.DROPPED] = holding.dropped();
    numbers[HoldingNumbers.IN_USE] = holding.inUse();
    numbers[HoldingNumbers.UNKNOWN] = holding.unknown();
    numbers[HoldingNumbers.OBJECTS] = holding.objects();
    numbers[HoldingNumbers.BYTES] = holding.bytes();
    Object[] a = new Object[HoldingFields.LENGTH];
    a[HoldingFields.SITE] = ShareCodec.site(site);
    a[HoldingFields.NUMBERS] = numbers;
    a[HoldingFields.PATH] = holding.path().toArray(new String[0]);
    return a;
  }

  /** The other way round; {@code sites} reads a site. */
  static Map<Site, Holding> read(Object[] across, Function<Object[], Site> sites) {
    Map<Site, Holding> holdings = new HashMap<>();
    for (Object one : across) {
      Object[] a = (Object[]) one;
      holdings.put(sites.apply((Object[]) a[HoldingFields.SITE]), holding(a));
    }
    return holdings;
  }

  private static Holding holding(Object[] a) {
    long[] numbers = (long[]) a[HoldingFields.NUMBERS];
    return new Holding(
        numbers[HoldingNumbers.HELD_ONLY],
        numbers[HoldingNumbers.DROPPED],
        numbers[HoldingNumbers.IN_USE],
        numbers[HoldingNumbers.UNKNOWN],
        numbers[HoldingNumbers.OBJECTS],
        numbers[HoldingNumbers.BYTES],
        List.of((String[]) a[HoldingFields.PATH]));
  }
}
