package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupEscaperTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "com.acme.Chat.open|com.acme.Chat<wbr>.open",
        "com.acme.Chat.open(Chat.java:42)|com.acme.Chat<wbr>.open<wbr>(Chat.java:42)",
        "OrderNotifications$Listener|OrderNotifications<wbr>$Listener",
        "EventBus.unregister(listener)|EventBus.unregister<wbr>(listener)",
        "com.acme.Orders(LateOrders.java:42)|com.acme.Orders<wbr>(LateOrders.java:42)",
        "PropertyChangeSupportOfTheShop|PropertyChangeSupport<wbr>OfTheShop"
      },
      delimiter = '|')
  void a_long_name_may_break_between_its_parts(String name, String html) {
    assertThat(MarkupEscaper.breakable(name)).isEqualTo(html);
  }

  @Test
  void prose_and_short_names_stay_as_they_are() {
    String prose = "500 registered, 0 released. All of them are alive after GC.";
    assertThat(MarkupEscaper.breakable(prose)).isEqualTo(prose);
    assertThat(MarkupEscaper.breakable("Chat.open")).isEqualTo("Chat.open");
  }

  @Test
  void the_parts_are_escaped() {
    assertThat(MarkupEscaper.breakable("com.acme.shop.<b>"))
        .isEqualTo("com.acme.shop<wbr>.&lt;b&gt;");
  }
}
