package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTypesTest {

  private final SourceTypes types = new SourceTypes();
  private final RegistryTotals totals = new RegistryTotals(64, () -> 0);

  @Test
  void a_class_without_tables_has_none() {
    assertThat(types.mayInclude(new Object())).isFalse();
  }

  @Test
  void a_class_with_a_table_may_have_one_for_any_of_its_objects() {
    types.add(new SourceTable(new Object(), totals));

    assertThat(types.mayInclude(new Object())).isTrue();
  }

  @Test
  void a_class_whose_last_table_is_gone_has_none() {
    SourceTable one = new SourceTable(new Object(), totals);
    SourceTable other = new SourceTable(new Object(), totals);
    types.add(one);
    types.add(other);
    types.remove(one);

    assertThat(types.mayInclude(new Object())).isTrue();

    types.remove(other);

    assertThat(types.mayInclude(new Object())).isFalse();
  }
}
