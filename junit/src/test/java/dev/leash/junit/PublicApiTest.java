package dev.leash.junit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The border between what users may call, which {@code docs/api.md} lists, and the rest. */
class PublicApiTest {

  private static final Pattern LISTED = Pattern.compile("^\\| `(dev\\.leash[\\w.]+)` \\|");
  private static final Set<String> API = read(Path.of("../docs/api.md"));
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.leash");

  private static Set<String> read(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
      return lines
          .map(LISTED::matcher)
          .filter(Matcher::find)
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void what_is_listed_exists_and_is_public() {
    assertThat(API).contains("dev.leash.Leash", "dev.leash.junit.NoLeaks");
    assertThat(API)
        .allSatisfy(
            name -> {
              assertThat(ALL.contain(name)).as(name).isTrue();
              assertThat(ALL.get(name).getModifiers()).as(name).contains(JavaModifier.PUBLIC);
            });
  }

  @Test
  void what_is_listed_mentions_only_what_is_listed_and_what_users_know() {
    classes()
        .that(DescribedPredicate.describe("are API", PublicApiTest::isApi))
        .should(mentionNothingInternal())
        .check(ALL);
  }

  @Test
  void every_package_says_what_of_it_is_api() throws IOException {
    for (String module : List.of("../core", ".")) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        Set<Path> packages =
            files
                .filter(file -> file.toString().endsWith(".java"))
                .map(Path::getParent)
                .collect(Collectors.toSet());
        for (Path folder : packages) {
          String says = Files.readString(folder.resolve("package-info.java"));
          boolean listed = says.contains("What {@code docs/api.md} lists is for everybody");
          boolean internal = says.contains("Internal: nothing here is listed");
          String name = folder.toString().replaceAll(".*src/main/java/", "").replace('/', '.');
          assertThat(listed).as(name).isEqualTo(hasApi(name));
          assertThat(internal).as(name).isNotEqualTo(hasApi(name));
        }
      }
    }
  }

  private static boolean hasApi(String packageName) {
    return API.stream().anyMatch(type -> type.matches(packageName + "\\.\\w+"));
  }

  private static boolean isApi(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      if (!isVisible(outer.getModifiers())) {
        return false;
      }
      outer = outer.getEnclosingClass().get();
    }
    return API.contains(outer.getName());
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaClass> mentionNothingInternal() {
    return new ArchCondition<>("mention nothing internal") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getSuperclass().ifPresent(parent -> check(type.getName(), raw(parent), events));
        type.getInterfaces().forEach(parent -> check(type.getName(), raw(parent), events));
        type.getMembers().stream()
            .filter(member -> isVisible(member.getModifiers()))
            .forEach(member -> check(member.getFullName(), mentioned(member), events));
      }

      private void check(String where, Set<JavaClass> mentioned, ConditionEvents events) {
        for (JavaClass type : mentioned) {
          boolean known = isApi(type.getBaseComponentType()) || isOfUsers(type);
          String line = where + " mentions " + type.getName();
          events.add(new SimpleConditionEvent(type, known, line));
        }
      }
    };
  }

  private static Set<JavaClass> raw(JavaType type) {
    return type.getAllInvolvedRawTypes();
  }

  private static Set<JavaClass> mentioned(JavaMember member) {
    if (member instanceof JavaField field) {
      return raw(field.getType());
    }
    JavaCodeUnit called = (JavaCodeUnit) member;
    Set<JavaClass> all = new HashSet<>(raw(called.getReturnType()));
    called.getParameterTypes().forEach(type -> all.addAll(raw(type)));
    called.getTypeParameters().forEach(type -> all.addAll(raw(type)));
    all.addAll(called.getExceptionTypes());
    return all;
  }

  private static boolean isOfUsers(JavaClass type) {
    JavaClass single = type.getBaseComponentType();
    return single.isPrimitive()
        || single.getPackageName().matches("(java|javax|org\\.slf4j|org\\.junit)(\\..*)?");
  }
}
