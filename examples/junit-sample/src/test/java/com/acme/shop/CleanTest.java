package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leash.junit.AllowLeaks;
import org.junit.jupiter.api.Test;

class CleanTest {
  /** Only this test knows these prices, so what is added to them goes with it. */
  private final Prices own = new Prices();

  @Test
  void a_tag_that_is_closed_is_no_leak() {
    try (PriceTag tag = new PriceTag(Prices.ofTheShop(), "tea")) {
      Prices.ofTheShop().set("tea", 199);
      assertEquals(199, tag.shown());
    }
  }

  @Test
  void a_tag_on_prices_that_nobody_else_knows_is_no_leak() {
    PriceTag tag = new PriceTag(own, "tea");
    own.set("tea", 199);
    assertEquals(199, tag.shown());
  }

  @Test
  @AllowLeaks(reason = "the tag at the door hangs there until the shop is torn down")
  void a_tag_may_stay_where_the_test_says_so() {
    new PriceTag(Prices.ofTheShop(), "door");
  }
}
