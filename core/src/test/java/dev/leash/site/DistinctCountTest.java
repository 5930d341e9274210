package dev.leash.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctCountTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 100, 2_001, 3_000, 200_000, 1_000_000})
  void is_right_within_a_tenth_however_often_each_is_seen(int different) {
    DistinctCount count = new DistinctCount();
    for (int round = 0; round < 2; round++) {
      SplittableRandom random = new SplittableRandom(17);
      for (int i = 0; i < different; i++) {
        count.add(random.nextLong());
      }
    }

    assertThat((double) count.estimate()).isCloseTo(different, within(different / 10.0));
  }
}
