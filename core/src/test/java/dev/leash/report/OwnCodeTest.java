package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.site.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnCodeTest {

  private static boolean isOwn(String className, List<String> own, List<String> family) {
    return new OwnCode(own).includes(new Frame(className, "x", null, -1), family);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"java.util.Timer", "org.springframework.Core", "io.netty.Channel", "jdk.X"})
  void the_jdk_and_well_known_frameworks_are_not(String className) {
    assertThat(isOwn(className, List.of(), List.of())).isFalse();
  }

  @Test
  void any_other_code_is() {
    assertThat(isOwn("com.acme.Chat", List.of(), List.of("com.lib"))).isTrue();
  }

  @Test
  void the_library_that_was_registered_with_is_not() {
    assertThat(isOwn("com.lib.bus.Hub", List.of(), List.of("com.lib"))).isFalse();
  }

  @Test
  void a_prefix_ends_where_a_part_of_the_name_ends() {
    assertThat(isOwn("com.library.Hub", List.of(), List.of("com.lib"))).isTrue();
  }

  @Test
  void who_says_what_is_own_is_believed() {
    assertThat(
            isOwn(
                "org.springframework.samples.Shop",
                List.of("org.springframework.samples"),
                List.of()))
        .isTrue();
    assertThat(isOwn("com.acme.Chat", List.of("org.springframework.samples"), List.of())).isFalse();
  }
}
