package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibraryPrefixTest {

  @Test
  void classes_of_one_library_share_the_first_three_parts_of_their_names() {
    assertThat(LibraryPrefix.of("org/apache/activemq/broker/Broker"))
        .isEqualTo("org/apache/activemq");
    assertThat(LibraryPrefix.of("org/apache/activemq/Message")).isEqualTo("org/apache/activemq");
    assertThat(LibraryPrefix.of("org/apache/catalina/Context")).isEqualTo("org/apache/catalina");
  }

  @Test
  void a_short_name_is_an_area_without_its_last_part() {
    assertThat(LibraryPrefix.of("rx/Observable")).isEqualTo("rx");
    assertThat(LibraryPrefix.of("Main")).isEmpty();
  }

  @Test
  void each_class_of_the_jdk_is_an_area_of_its_own_and_javax_is_not_all_the_jdk() {
    assertThat(LibraryPrefix.of("java/util/Timer")).isEqualTo("java/util/Timer");
    assertThat(LibraryPrefix.of("javax/swing/JButton")).isEqualTo("javax/swing/JButton");
    assertThat(LibraryPrefix.of("javax/jms/Session")).isEqualTo("javax/jms");
  }
}
