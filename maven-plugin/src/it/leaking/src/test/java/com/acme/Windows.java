package com.acme;

import org.junit.jupiter.api.Test;

abstract class Windows {
  @Test
  void stay_open() {
    for (int i = 0; i < 300; i++) {
      Desk.open();
    }
  }
}
