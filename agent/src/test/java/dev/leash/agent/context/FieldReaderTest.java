package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldReaderTest {

  private final FieldReader reader = new FieldReader(null);

  @SuppressWarnings("unused") // read by reflection
  static class Base {
    private final Object inherited = "base";
  }

  @SuppressWarnings("unused") // read by reflection
  static class Shelf extends Base {
    private static final Object SHARED = "shared";
    private final Object book = "book";
    private final int pages = 3;
  }

  private static Object value(Field field, Object of) throws IllegalAccessException {
    return field.get(of);
  }

  @Test
  void private_fields_can_be_read() throws Exception {
    Field book = reader.readable(Shelf.class.getDeclaredField("book"));

    assertThat(value(book, new Shelf())).isEqualTo("book");
  }

  @Test
  void of_an_object_those_fields_count_that_its_class_itself_declares_and_that_refer() {
    assertThat(reader.references(Shelf.class, false)).extracting(Field::getName).contains("book");
    assertThat(reader.references(Shelf.class, false))
        .extracting(Field::getName)
        .doesNotContain("pages", "inherited", "SHARED");
  }

  @Test
  void the_fields_of_the_class_are_asked_for_separately() throws Exception {
    List<Field> ofClass = reader.references(Shelf.class, true);

    assertThat(ofClass).extracting(Field::getName).contains("SHARED").doesNotContain("book");
    assertThat(value(ofClass.get(0), null)).isEqualTo("shared");
  }
}
