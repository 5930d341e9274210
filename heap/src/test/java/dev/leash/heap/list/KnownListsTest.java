package dev.leash.heap.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is built in is true of the JDK that runs this, and of the libraries beside it. */
class KnownListsTest {

  private static final List<String> HERE =
      List.of(
          "java.",
          "javax.",
          "sun.",
          "com.sun.jmx.",
          "com.google.common.",
          "io.netty.",
          "reactor.",
          "io.reactivex.rxjava3.");

  private final KnownLists known = KnownLists.builtIn();

  @Test
  void every_field_that_is_known_exists() {
    Set<String> missing = new TreeSet<>();
    for (ListField each : known.lists()) {
      if (isHere(each.className()) && !exists(each.className(), each.field(), each.isStatic())) {
        missing.add(each.toString());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(known.lists()).filteredOn(each -> isHere(each.className())).hasSizeGreaterThan(50);
  }

  @Test
  void every_field_that_leads_on_exists() {
    Set<String> missing = new TreeSet<>();
    for (Map<String, List<String>> leads : List.of(known.through(), known.wrappers())) {
      leads.forEach(
          (type, fields) -> {
            for (String field : fields) {
              if (isHere(type) && !existsInSubclass(type, field)) {
                missing.add(type + "." + field);
              }
            }
          });
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_collection_of_the_jdk_exists() {
    assertThat(known.collections())
        .filteredOn(each -> each.startsWith("java."))
        .isNotEmpty()
        .allMatch(each -> load(each) != null);
  }

  private static boolean isHere(String className) {
    return HERE.stream().anyMatch(className::startsWith);
  }

  private static boolean exists(String className, String name, boolean isStatic) {
    Class<?> type = load(className);
    for (Field field : type == null ? new Field[0] : type.getDeclaredFields()) {
      if (field.getName().equals(name) && Modifier.isStatic(field.getModifiers()) == isStatic) {
        return true;
      }
    }
    return false;
  }

  /** The field that has a completion's function is declared by its subclasses. */
  private static boolean existsInSubclass(String className, String name) {
    return exists(className, name, false)
        || (className.endsWith("CompletableFuture$Completion")
            && exists("java.util.concurrent.CompletableFuture$UniAccept", name, false))
        || (className.endsWith("MBeanSupport") && exists(className, name, false));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, KnownListsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  @Test
  void a_line_that_nobody_understands_is_refused() {
    assertThatThrownBy(() -> KnownLists.parse(List.of("lists a b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lists a b");
  }
}
