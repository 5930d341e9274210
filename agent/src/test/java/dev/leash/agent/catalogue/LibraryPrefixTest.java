package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LibraryPrefixTest {

  @Test
  void classes_of_one_library_share_two_parts_of_their_names() {
    assertThat(LibraryPrefix.of("io/netty/channel/Channel")).isEqualTo("io/netty");
    assertThat(LibraryPrefix.of("io/netty/util/concurrent/Future")).isEqualTo("io/netty");
  }

  @Test
  void libraries_of_large_organisations_share_three() {
    assertThat(LibraryPrefix.of("org/apache/activemq/broker/Broker"))
        .isEqualTo("org/apache/activemq");
    assertThat(LibraryPrefix.of("org/apache/catalina/Context")).isEqualTo("org/apache/catalina");
  }

  @Test
  void what_begins_with_no_domain_shares_one() {
    assertThat(LibraryPrefix.of("javafx/beans/property/SimpleIntegerProperty")).isEqualTo("javafx");
    assertThat(LibraryPrefix.of("javafx/beans/value/ObservableValue")).isEqualTo("javafx");
    assertThat(LibraryPrefix.of("rx/Observable")).isEqualTo("rx");
    assertThat(LibraryPrefix.of("Main")).isEmpty();
  }

  @Test
  void each_class_of_the_jdk_has_a_prefix_of_its_own_and_javax_is_not_all_the_jdk() {
    assertThat(LibraryPrefix.of("java/util/Timer")).isEqualTo("java/util/Timer");
    assertThat(LibraryPrefix.of("javax/swing/JButton")).isEqualTo("javax/swing/JButton");
    assertThat(LibraryPrefix.of("javax/jms/Session")).isEqualTo("javax/jms");
    assertThat(LibraryPrefix.of("jakarta/jms/Session")).isEqualTo("jakarta/jms");
  }
}
