package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.LibraryPackages;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationCodeTest {

  private static final ClassLoader CLASS_PATH = ClassLoader.getSystemClassLoader();
  private static final ClassLoader OTHER = new URLClassLoader(new URL[0]);

  private static ApplicationCode code(String command, String... discover) {
    return new ApplicationCode(
        List.of(discover),
        List.of("org.own"),
        command,
        () -> List.of(LibraryPackages.of(List.of("net.known"))));
  }

  private static ProtectionDomain from(String place) {
    try {
      URL location = URI.create(place).toURL();
      return new ProtectionDomain(new CodeSource(location, (Certificate[]) null), null);
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static boolean isOwn(ClassLoader loader, String name, String place) {
    return code("com.acme.Main", "app").includes(loader, name, from(place));
  }

  @Test
  void directories_of_classes_are_the_applications() {
    assertThat(isOwn(CLASS_PATH, "com/acme/Room", "file:/srv/app/target/classes/")).isTrue();
  }

  @Test
  void jars_of_the_class_path_are_libraries() {
    assertThat(isOwn(CLASS_PATH, "com/acme/Room", "file:/srv/app/room.jar")).isFalse();
  }

  @Test
  void the_jar_of_the_main_class_is_the_applications_but_for_the_libraries_packed_into_it() {
    ApplicationCode code = code("com.acme.Main", "app");
    ProtectionDomain jar = from("file:/srv/app/all.jar");

    code.includes(CLASS_PATH, "com/acme/Main", jar);

    assertThat(code.includes(CLASS_PATH, "com/acme/Room", jar)).isTrue();
    assertThat(code.includes(CLASS_PATH, "org/slf4j/Logger", jar)).isFalse();
    assertThat(code.includes(CLASS_PATH, "net/known/Bus", jar)).isFalse();
  }

  @Test
  void a_jar_that_is_run_is_the_applications() {
    ApplicationCode code = code("target/app.jar --port 1", "app");

    assertThat(code.includes(CLASS_PATH, "com/acme/Room", from("file:/srv/target/app.jar")))
        .isTrue();
  }

  @Test
  void archives_have_a_place_for_the_applications_classes() {
    assertThat(isOwn(OTHER, "a/B", "file:/srv/web/shop/WEB-INF/classes/")).isTrue();
    assertThat(isOwn(OTHER, "a/B", "file:/srv/web/shop/WEB-INF/lib/x.jar")).isFalse();
    assertThat(isOwn(OTHER, "a/B", "jar:file:/srv/app.jar!/BOOT-INF/classes!/")).isTrue();
    assertThat(isOwn(OTHER, "a/B", "jar:file:/srv/app.jar!/BOOT-INF/lib/x.jar!/")).isFalse();
  }

  @Test
  void jars_of_plug_ins_are_the_applications_unless_they_lie_among_libraries() {
    assertThat(isOwn(OTHER, "a/B", "file:/srv/plugins/one.jar")).isTrue();
    assertThat(isOwn(OTHER, "a/B", "file:/srv/lib/one.jar")).isFalse();
  }

  @Test
  void neither_the_jdks_classes_nor_generated_ones_are() {
    assertThat(isOwn(null, "java/util/List", "file:/srv/classes/")).isFalse();
    assertThat(isOwn(CLASS_PATH, "a/B$$Proxy", "file:/srv/classes/")).isFalse();
    assertThat(code("a.B", "app").includes(CLASS_PATH, "a/B", null)).isFalse();
  }

  @Test
  void the_option_app_says_so_and_discover_says_where_else() {
    ProtectionDomain library = from("file:/srv/lib/x.jar");

    assertThat(code("a.B", "app").includes(CLASS_PATH, "org/own/A", library)).isTrue();
    assertThat(code("a.B", "com.acme").includes(CLASS_PATH, "com/acme/A", library)).isTrue();
    assertThat(code("a.B", "com.acme").includes(CLASS_PATH, "com/other/A", library)).isFalse();
    assertThat(code("a.B", "*").includes(CLASS_PATH, "com/other/A", library)).isTrue();
  }
}
