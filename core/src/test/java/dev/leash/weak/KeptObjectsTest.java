package dev.leash.weak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeptObjectsTest {

  private final Object one = new Object();

  @Test
  void lists_maps_arrays_and_references_to_them_show_what_is_in_them() {
    assertThat(KeptObjects.of(List.of(one)).has(one)).isTrue();
    assertThat(KeptObjects.of(Map.of(one, "a")).has(one)).isTrue();
    assertThat(KeptObjects.of(Map.of("a", List.of(one))).has(one)).isTrue();
    assertThat(KeptObjects.of(new Object[] {null, one}).has(one)).isTrue();
    assertThat(KeptObjects.of(new AtomicReference<>(List.of(one))).has(one)).isTrue();
  }

  @Test
  void what_is_equal_is_not_the_same() {
    assertThat(KeptObjects.of(List.of(List.of("a"))).has(List.of("a"))).isFalse();
  }

  @Test
  void nothing_is_in_no_collection() {
    assertThat(KeptObjects.of(null).has(one)).isFalse();
  }

  @Test
  void what_is_in_a_collection_of_the_program_or_in_a_large_one_is_not_known() {
    List<Object> own =
        new AbstractList<>() {
          @Override
          public Object get(int i) {
            throw new AssertionError("not to be asked");
          }

          @Override
          public int size() {
            return 1;
          }
        };

    assertThat(KeptObjects.of(own)).isNull();
    assertThat(KeptObjects.of(new Object())).isNull();
    assertThat(KeptObjects.of(Collections.nCopies(5_000, one))).isNull();
    assertThat(KeptObjects.of(java.util.stream.IntStream.range(0, 5_000).boxed().toList()))
        .isNull();
  }
}
