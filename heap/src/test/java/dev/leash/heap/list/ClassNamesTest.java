package dev.leash.heap.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {

  @ParameterizedTest
  @CsvSource({
    "com.acme.Desk, com.acme.Desk",
    "com.acme.Desk$1, com.acme.Desk$1",
    "com.acme.Desk$$Lambda$14+0x0000000800c03000, com.acme.Desk$$Lambda",
    "com.acme.Desk$$Lambda.0x00007f5c01001000, com.acme.Desk$$Lambda",
    "com.acme.Desk$$Lambda+0x00007f5c01001000, com.acme.Desk$$Lambda",
    "com.acme.Desk$$EnhancerBySpringCGLIB$$1a2b3c, com.acme.Desk$$EnhancerBySpringCGLIB",
    "com.acme.Desk$$SpringCGLIB$$0, com.acme.Desk$$SpringCGLIB",
    "jdk.proxy1.$Proxy12, jdk.proxy1.$Proxy",
    "$Proxy3, $Proxy",
  })
  void what_differs_from_run_to_run_is_left_out(String name, String stable) {
    assertThat(ClassNames.stable(name)).isEqualTo(stable);
  }

  @ParameterizedTest
  @CsvSource({
    "com.acme.Desk$1, true",
    "com.acme.Desk, false",
    "com.acme.Desk$A1, false",
    "A$, false"
  })
  void a_class_without_a_name_is_told_from_others(String name, boolean isAnonymous) {
    assertThat(ClassNames.isAnonymous(name)).isEqualTo(isAnonymous);
  }
}
