package com.acme.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Fails, to show how that looks. */
class LeakyTest {

  @Test
  void a_tag_that_is_not_closed_is_a_leak() {
    PriceTag tag = new PriceTag(Prices.ofTheShop(), "coffee");
    Prices.ofTheShop().set("coffee", 299);
    assertEquals(299, tag.shown());
  }
}
