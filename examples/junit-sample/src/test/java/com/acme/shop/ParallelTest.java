package com.acme.shop;

import org.junit.jupiter.api.RepeatedTest;

/** Many at once; none is accused of what another one has not taken back yet. */
class ParallelTest {

  @RepeatedTest(20)
  void tags_come_and_go() throws InterruptedException {
    try (PriceTag tag = new PriceTag(Prices.ofTheShop(), "milk")) {
      Thread.sleep(5);
    }
  }
}
