package dev.leash.agent.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaTest {

  @Test
  void classes_of_one_library_share_the_first_three_parts_of_their_names() {
    assertThat(Area.of("org/apache/activemq/broker/Broker")).isEqualTo("org/apache/activemq");
    assertThat(Area.of("org/apache/activemq/Message")).isEqualTo("org/apache/activemq");
    assertThat(Area.of("org/apache/catalina/Context")).isEqualTo("org/apache/catalina");
  }

  @Test
  void a_short_name_is_an_area_without_its_last_part() {
    assertThat(Area.of("rx/Observable")).isEqualTo("rx");
    assertThat(Area.of("Main")).isEmpty();
  }

  @Test
  void each_class_of_the_jdk_is_an_area_of_its_own_and_javax_is_not_all_the_jdk() {
    assertThat(Area.of("java/util/Timer")).isEqualTo("java/util/Timer");
    assertThat(Area.of("javax/swing/JButton")).isEqualTo("javax/swing/JButton");
    assertThat(Area.of("javax/jms/Session")).isEqualTo("javax/jms");
  }
}
