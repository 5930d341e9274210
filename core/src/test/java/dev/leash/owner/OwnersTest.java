package dev.leash.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnersTest {

  private final Owners owners = new Owners();

  @Test
  void the_same_object_is_the_same_owner_even_where_equals_says_more_are() {
    List<String> one = new ArrayList<>();
    List<String> equalToIt = new ArrayList<>();
    Owner owner = owners.of(one);
    assertThat(owners.of(one)).isSameAs(owner);
    assertThat(owners.of(equalToIt)).isNotSameAs(owner);
  }

  @Test
  void the_same_name_is_the_same_owner_whatever_type_it_has() {
    UUID id = UUID.randomUUID();
    Owner owner = owners.of(id);
    assertThat(owners.of(id.toString())).isSameAs(owner);
  }

  @Test
  void a_name_that_ended_begins_a_new_life_when_it_is_used_again() {
    Owner first = owners.of("ann");
    first.end("left");
    Owner second = owners.of("ann");
    assertThat(second).isNotSameAs(first);
    assertThat(second.ended()).isFalse();
  }

  @Test
  void an_owner_that_nobody_refers_to_is_forgotten() {
    owners.of("ann");
    await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(owners.all()).isEmpty();
              assertThat(owners.find("ann")).isNull();
            });
  }

  @Test
  void an_owner_ends_when_its_object_is_collected() {
    Owner owner = owners.of(new Object());
    await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(owner.lifetime().endedBy()).isEqualTo("collected");
            });
  }
}
