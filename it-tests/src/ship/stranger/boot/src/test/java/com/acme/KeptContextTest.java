package com.acme;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Its context is closed after it. */
@SpringBootTest
@Import(Ticker.class)
@DirtiesContext
class KeptContextTest {
  @Test
  void starts() {}
}
