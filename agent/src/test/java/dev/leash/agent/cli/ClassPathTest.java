package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which class files a class path has. */
class ClassPathTest {

  @TempDir private Path folder;

  private void jar(String name, String... files) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream jar = new ZipOutputStream(file)) {
      for (String each : files) {
        jar.putNextEntry(new ZipEntry(each));
        jar.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private String read(ClassPath path, String type) {
    byte[] bytes = path.of(type);
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void folders_and_jars_are_looked_through_in_their_order() throws Exception {
    Files.createDirectories(folder.resolve("classes/com/acme"));
    Files.writeString(folder.resolve("classes/com/acme/Bus.class"), "of the folder");
    Files.createDirectories(folder.resolve("lib"));
    jar("lib/a.jar", "com/acme/Bus.class", "com/acme/Other.class", "readme.txt");

    try (ClassPath path =
        ClassPath.of(String.join(File.pathSeparator, "classes", "lib/*", "missing.jar"), folder)) {
      assertThat(path.names()).containsExactlyInAnyOrder("com/acme/Bus", "com/acme/Other");
      assertThat(read(path, "com/acme/Bus")).isEqualTo("of the folder");
      assertThat(read(path, "com/acme/Other")).isEqualTo("lib/a.jar");
      assertThat(read(path, "com/acme/None")).isNull();
    }
  }

  @Test
  void the_classes_of_an_application_are_found_inside_of_its_jar() throws Exception {
    jar("app.jar", "BOOT-INF/classes/com/acme/Bus.class", "META-INF/versions/9/module-info.class");

    try (ClassPath path = ClassPath.of("app.jar", folder)) {
      assertThat(path.names()).containsExactly("com/acme/Bus");
    }
  }

  @Test
  void the_classes_of_the_jdk_are_found_but_not_listed() throws Exception {
    try (ClassPath path = ClassPath.of("", folder)) {
      assertThat(path.of("java/lang/Runnable")).isNotEmpty();
      assertThat(path.names()).isEmpty();
    }
  }
}
