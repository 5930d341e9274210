package com.acme;

import org.junit.jupiter.api.Test;

class OneTest {
  @Test
  void windows() {
    for (int i = 0; i < 300; i++) {
      Desk.open();
    }
  }
}
