package dev.leash.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final ObservedLeak CHAT =
      new ObservedLeak("aa", "guava-eventbus", "com.acme.Chat.open", 3);
  private static final ObservedLeak CART =
      new ObservedLeak("bb", "jdk-pcs", "com.acme.Cart.add", 5);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("leash-baseline.json");
  }

  private static Baseline knowing(ObservedLeak... seen) {
    return Baseline.EMPTY.with(List.of(seen), "old", null);
  }

  @Test
  void what_is_not_in_it_is_new() {
    BaselineComparison comparison = knowing(CHAT).compare(List.of(CHAT, CART), TODAY);
    assertThat(comparison.fresh()).containsExactly(CART);
    assertThat(comparison.known()).containsExactly(CHAT);
    assertThat(comparison.lines()).isEmpty();
    assertThat(comparison.isFresh("bb")).isTrue();
    assertThat(comparison.isFresh("aa")).isFalse();
  }

  @Test
  void what_has_grown_counts_and_what_has_become_less_does_not() {
    ObservedLeak more = new ObservedLeak("aa", "guava-eventbus", "com.acme.Chat.open", 4);
    ObservedLeak less = new ObservedLeak("bb", "jdk-pcs", "com.acme.Cart.add", 1);
    BaselineComparison comparison = knowing(CHAT, CART).compare(List.of(more, less), TODAY);
    assertThat(comparison.fresh()).containsExactly(more);
    assertThat(comparison.lines()).containsExactly("grown from 3 to 4: aa com.acme.Chat.open");
  }

  @Test
  void where_a_method_has_one_more_leak_than_is_known_none_of_them_alone_is_called_new() {
    ObservedLeak second = new ObservedLeak("aa-2", "guava-eventbus", "com.acme.Chat.open", 3);
    ObservedLeak third = new ObservedLeak("aa-3", "guava-eventbus", "com.acme.Chat.open", 3);
    BaselineComparison comparison =
        knowing(CHAT, second, CART).compare(List.of(CHAT, second, third, CART), TODAY);
    assertThat(comparison.fresh()).containsExactly(CHAT, second, third);
    assertThat(comparison.known()).containsExactly(CART);
    assertThat(comparison.lines())
        .containsExactly(
            "2 of the 3 leaks in com.acme.Chat.open are known; which of them is new can't be told,"
                + " so all of them count");
  }

  @Test
  void where_a_method_has_as_many_leaks_as_are_known_or_fewer_none_is_new() {
    ObservedLeak second = new ObservedLeak("aa-2", "guava-eventbus", "com.acme.Chat.open", 3);
    assertThat(knowing(CHAT, second).compare(List.of(CHAT, second), TODAY).fresh()).isEmpty();
    assertThat(knowing(CHAT, second).compare(List.of(CHAT), TODAY).fresh()).isEmpty();
  }

  @Test
  void an_entry_without_a_number_tolerates_any() {
    KnownLeak any = new KnownLeak("aa", null, null, KnownLeak.ANY, null, null);
    assertThat(new Baseline(List.of(any)).compare(List.of(CHAT), TODAY).fresh()).isEmpty();
  }

  @Test
  void an_entry_is_tolerated_on_its_last_day_and_not_on_the_next() {
    Baseline baseline = Baseline.EMPTY.with(List.of(CHAT), null, TODAY);
    assertThat(baseline.compare(List.of(CHAT), TODAY).fresh()).isEmpty();
    BaselineComparison later = baseline.compare(List.of(CHAT), TODAY.plusDays(1));
    assertThat(later.fresh()).containsExactly(CHAT);
    assertThat(later.lines())
        .containsExactly("tolerated until 2026-06-30 only: aa com.acme.Chat.open");
  }

  @Test
  void an_entry_that_does_not_occur_is_told() {
    BaselineComparison comparison = knowing(CHAT, CART).compare(List.of(CHAT), TODAY);
    assertThat(comparison.fixed()).extracting(KnownLeak::id).containsExactly("bb");
    assertThat(comparison.lines()).containsExactly("did not occur: bb com.acme.Cart.add");
  }

  @Test
  void everything_is_new_where_the_file_is_missing_or_damaged_and_the_file_stays_as_it_is()
      throws IOException {
    assertThat(Baseline.compare(file(), List.of(CHAT), TODAY).lines())
        .containsExactly("there is no baseline " + file() + " yet, so every leak is new");
    Files.writeString(file(), "<<<<<<< HEAD\n{}");
    BaselineComparison comparison = Baseline.compare(file(), List.of(CHAT), TODAY);
    assertThat(comparison.fresh()).containsExactly(CHAT);
    assertThat(comparison.lines()).singleElement().asString().contains("is damaged, line 1");
    assertThat(file()).hasContent("<<<<<<< HEAD\n{}");
  }

  @Test
  void writing_again_keeps_reasons_and_raises_numbers() {
    ObservedLeak more = new ObservedLeak("aa", "guava-eventbus", "com.acme.Chat.open", 4);
    Baseline again = knowing(CHAT).with(List.of(more, CART), "new one", TODAY);
    assertThat(again.known())
        .containsExactlyInAnyOrder(
            new KnownLeak("aa", "guava-eventbus", "com.acme.Chat.open", 4, "old", null),
            new KnownLeak("bb", "jdk-pcs", "com.acme.Cart.add", 5, "new one", TODAY));
  }

  @Test
  void pruning_takes_out_what_did_not_occur_lowers_numbers_and_adds_nothing() {
    ObservedLeak less = new ObservedLeak("bb", "jdk-pcs", "com.acme.Cart.add", 1);
    ObservedLeak other = new ObservedLeak("cc", "jdk-pcs", "com.acme.Other.add", 1);
    assertThat(knowing(CHAT, CART).pruned(List.of(less, other)).known())
        .containsExactly(new KnownLeak("bb", "jdk-pcs", "com.acme.Cart.add", 1, "old", null));
  }

  @Test
  void the_file_has_a_line_for_each_entry_in_the_order_of_the_code() throws IOException {
    Baseline.EMPTY.with(List.of(CHAT, CART), "\"old\"", TODAY).write(file());
    assertThat(file())
        .hasContent(
            """
            {
              "schema": "leash-baseline/1",
              "leaks": [
                {"id": "bb", "at": "com.acme.Cart.add", "api": "jdk-pcs", "live": 5, "until": "2026-06-30", "reason": "\\"old\\""},
                {"id": "aa", "at": "com.acme.Chat.open", "api": "guava-eventbus", "live": 3, "until": "2026-06-30", "reason": "\\"old\\""}
              ]
            }
            """);
    assertThat(Files.list(folder)).hasSize(1);
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    Baseline baseline =
        new Baseline(
            List.of(
                new KnownLeak("aa", null, null, KnownLeak.ANY, "naïve \n \"quote\"", null),
                new KnownLeak("bb", "api", "a.B.c", 0, null, TODAY)));
    baseline.write(file());
    assertThat(Baseline.read(file()).known()).containsExactlyElementsOf(baseline.known());
    Baseline.EMPTY.write(file());
    assertThat(Baseline.read(file()).known()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                                        | where START_OBJECT should be",
        "[]                                                        | found START_ARRAY",
        "{}                                                        | the schema is missing",
        "{\"schema\":\"leash/1\"}                                  | the schema should be",
        "{\"schema\":\"leash-baseline/1\",\"leaks\":[{]}            | Unexpected close marker",
        "{\"schema\":\"leash-baseline/1\",\"leaks\":[{\"live\":1}]} | an entry has no id",
        "{\"schema\":\"leash-baseline/1\",\"leaks\":[{\"id\":\"a\",\"note\":1}]} | unknown field"
            + " note",
        "{\"schema\":\"leash-baseline/1\",\"leaks\":[{\"id\":\"a\"},{\"id\":\"a\"}]} | a is there"
            + " twice",
        "{\"schema\":\"leash-baseline/1\",\"leaks\":[{\"id\":\"a\",\"until\":\"soon\"}]} | soon",
        "{\"schema\":\"leash-baseline/1\",\"leaks\":[{\"id\":\"a\",\"live\":1.5}]} |"
            + " VALUE_NUMBER_FLOAT",
        "{\"schema\":\"leash-baseline/1\",\"leaks\":[                | Unexpected end-of-input",
        "<<<<<<< HEAD                                              | Unexpected character",
      })
  void a_damaged_file_is_told_in_one_line(String content, String why) throws IOException {
    Files.writeString(file(), content == null ? "" : content);
    assertThatThrownBy(() -> Baseline.read(file()))
        .isInstanceOf(DamagedBaseline.class)
        .hasMessageContaining("the baseline " + file() + " is damaged, line ")
        .hasMessageContaining(why)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_new_file_can_be_read_by_whom_the_process_lets_and_a_replaced_one_keeps_its_mode()
      throws IOException {
    knowing(CHAT).write(file());
    assertThat(Files.getPosixFilePermissions(file()))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("other"))));

    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw----"));
    knowing(CART).write(file());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-rw----");
  }
}
