package dev.leash.agent.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class KeyValuesTest {

  @Test
  void a_comma_before_a_key_splits() {
    assertThat(KeyValues.ofArguments("a=1,b=2").pairs())
        .containsExactly(entry("a", "1"), entry("b", "2"));
  }

  @Test
  void any_other_comma_belongs_to_the_value() {
    assertThat(KeyValues.ofArguments("a=1,2,-3,/b=c").pairs())
        .containsExactly(entry("a", "1,2,-3,/b=c"));
  }

  @Test
  void blanks_after_the_comma_do_no_harm() {
    assertThat(KeyValues.ofArguments(" a = 1 ,  b=2 ").pairs())
        .containsExactly(entry("a", "1"), entry("b", "2"));
  }

  @Test
  void commas_at_the_ends_say_nothing() {
    KeyValues all = KeyValues.ofArguments(",,a=1,,b=2,,");
    assertThat(all.pairs()).containsExactly(entry("a", "1"), entry("b", "2"));
    assertThat(all.odd()).isZero();
  }

  @Test
  void a_part_without_an_equals_sign_is_odd() {
    KeyValues all = KeyValues.ofArguments("hello,a=1");
    assertThat(all.firstOdd()).isEqualTo("hello");
    assertThat(all.odd()).isEqualTo(1);
    assertThat(all.pairs()).containsExactly(entry("a", "1"));
  }

  @Test
  void lines_are_not_split_at_commas() {
    assertThat(KeyValues.ofLines("a=1,b=2\nc=3").pairs())
        .containsExactly(entry("a", "1,b=2"), entry("c", "3"));
  }

  @Test
  void no_text_has_no_pairs() {
    assertThat(KeyValues.ofArguments("").pairs()).isEmpty();
    assertThat(KeyValues.ofLines("").pairs()).isEmpty();
  }
}
