package com.acme.shop;

import dev.leash.junit.LeakRounds;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Tags are kept for each article, which is no leak as long as there are no more and more. */
class RoundsTest {
  private static final Map<String, PriceTag> TAGS = new ConcurrentHashMap<>();

  @Test
  @LeakRounds(5)
  void a_tag_for_each_article_is_no_leak() {
    TAGS.computeIfAbsent("bread", article -> new PriceTag(Prices.ofTheShop(), article));
  }
}
