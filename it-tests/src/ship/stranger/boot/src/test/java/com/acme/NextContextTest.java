package com.acme;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** A context of its own. */
@SpringBootTest(properties = "next=true")
class NextContextTest {
  @Test
  void starts() {}
}
