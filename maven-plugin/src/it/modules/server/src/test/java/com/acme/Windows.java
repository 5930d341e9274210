package com.acme;

import org.testng.annotations.Test;

public abstract class Windows {
  @Test
  public void stay_open() {
    for (int i = 0; i < 300; i++) {
      Server.open();
    }
  }
}
