package dev.leash.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"com.acme.Chat", "com.acme.Chat$Window", "run", "<init>", "", "$", "a._b"})
  void names_without_a_number_stay(String name) {
    assertThat(GeneratedNames.pattern(name)).isSameAs(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Script12, Script*",
    "com.acme.Rule_000017, com.acme.Rule_*",
    "jdk.proxy2.$Proxy7, jdk.proxy*.$Proxy*",
    "jdk.internal.reflect.GeneratedMethodAccessor71, jdk.internal.reflect.GeneratedMethodAccessor*",
    "com.acme.Chat$$Lambda$14/0x0000000800c03000, com.acme.Chat$$Lambda$*/*",
    "com.acme.Chat$$EnhancerBySpringCGLIB$$1a2b3c4d, com.acme.Chat$$EnhancerBySpringCGLIB$$*",
    "com.acme.Chat$$SpringCGLIB$$0, com.acme.Chat$$SpringCGLIB$$*",
    "com.acme.Chat$ByteBuddy$x7Gh2kQ9, com.acme.Chat$ByteBuddy$*",
    "Script_f81d4fae_7dec_11d0_a765_00a0c91e6bf6, Script_*_*_*_*_*",
    "Rule17.groovy, Rule*.groovy",
    "lambda$open$3, lambda$open$*",
    "org.apache.velocity.v2.Page12ab, org.apache.velocity.v*.Page*",
  })
  void what_is_counted_or_drawn_by_a_program_is_left_out(String name, String pattern) {
    assertThat(GeneratedNames.pattern(name)).isEqualTo(pattern);
  }
}
