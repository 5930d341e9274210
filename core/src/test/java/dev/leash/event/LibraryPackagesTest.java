package dev.leash.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryPackagesTest {

  private final LibraryPackages party = LibraryPackages.of(List.of("party", "org.dance"));
  private final LibraryPackages jdk = LibraryPackages.of(List.of("java"));

  @Test
  void a_class_of_a_package_or_of_one_inside_it_is_the_library_s() {
    assertThat(party.contains("party.Guests")).isTrue();
    assertThat(party.contains("org.dance.hall.Floor$Board")).isTrue();
  }

  @Test
  void a_package_whose_name_only_begins_alike_is_somebody_else_s() {
    assertThat(party.contains("partying.Guests")).isFalse();
    assertThat(party.contains("org.dancers.Pair")).isFalse();
  }

  @Test
  void a_package_may_be_given_with_its_dot() {
    LibraryPackages dotted = LibraryPackages.of(List.of("org.dance."));

    assertThat(dotted.contains("org.dance.Floor")).isTrue();
    assertThat(dotted.contains("org.dancers.Pair")).isFalse();
  }

  @Test
  void a_class_may_be_given_and_has_its_nested_classes_with_it() {
    LibraryPackages one = LibraryPackages.of(List.of("org.dance.Floor"));

    assertThat(one.contains("org.dance.Floor")).isTrue();
    assertThat(one.contains("org.dance.Floor$Board")).isTrue();
    assertThat(one.contains("org.dance.FloorPlan")).isFalse();
  }

  @Test
  void loaded_classes_are_told_by_the_same_rule() {
    assertThat(LibraryPackages.of(List.of("dev.leash")).contains(getClass())).isTrue();
    assertThat(LibraryPackages.of(List.of("dev.lea")).contains(getClass())).isFalse();
  }

  @Test
  void of_an_unknown_library_nothing_is_its_own() {
    assertThat(LibraryPackages.of(List.of()).contains("party.Guests")).isFalse();
    assertThat(LibraryPackages.of(List.of("")).contains("party.Guests")).isFalse();
  }

  @Test
  void the_jdk_is_told_by_the_loader_and_not_by_the_name() {
    assertThat(jdk.isJdk()).isTrue();
    assertThat(jdk.contains(String.class)).isTrue();
    assertThat(jdk.contains(java.sql.Date.class)).isTrue();
    assertThat(jdk.contains(getClass())).isFalse();
    assertThat(jdk.contains("javaparty.Guests")).isFalse();
  }

  @Test
  void a_proxy_that_the_jdk_made_is_the_jdk_s() {
    ClassLoader loader = getClass().getClassLoader();
    Object proxy =
        Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (p, m, a) -> null);

    assertThat(LibraryPackages.isJdk(proxy.getClass())).isTrue();
  }

  @Test
  void there_is_one_for_the_same_packages() {
    assertThat(LibraryPackages.of(List.of("party", "org.dance"))).isSameAs(party);
    assertThat(LibraryPackages.of(List.of("party"))).isNotSameAs(party);
  }
}
