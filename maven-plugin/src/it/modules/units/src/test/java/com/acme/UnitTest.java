package com.acme;

import org.junit.jupiter.api.RepeatedTest;

class UnitTest {
  @RepeatedTest(4)
  void windows() {
    for (int i = 0; i < 100; i++) {
      Unit.open();
    }
  }
}
