package dev.leash.agent.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationCodeTest {

  private static final ClassLoader LOADER = ApplicationCodeTest.class.getClassLoader();
  private final ApplicationCode code = new ApplicationCode(List.of("com.acme."));

  private boolean isOwn(String className, String location) throws Exception {
    URL url = URI.create(location).toURL();
    CodeSource source = new CodeSource(url, (Certificate[]) null);
    return code.contains(LOADER, className, new ProtectionDomain(source, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:/work/app/target/classes/",
        "jar:file:/work/app.jar!/BOOT-INF/classes!/",
        "file:/srv/webapps/shop/WEB-INF/classes/"
      })
  void directories_and_the_own_part_of_an_archive_are_the_application_s(String location)
      throws Exception {
    assertThat(isOwn("org.shop.Cart", location)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:/home/me/.m2/guava.jar",
        "jar:file:/work/app.jar!/BOOT-INF/lib/guava.jar!/",
        "file:/srv/webapps/shop/WEB-INF/lib/guava.jar"
      })
  void other_archives_are_libraries(String location) throws Exception {
    assertThat(isOwn("org.shop.Cart", location)).isFalse();
  }

  @Test
  void what_the_user_named_is_the_application_s_wherever_it_is() throws Exception {
    assertThat(isOwn("com.acme.Cart", "file:/lib/acme.jar")).isTrue();
    assertThat(isOwn("com/acme/Cart", "file:/lib/acme.jar")).isTrue();
  }

  @Test
  void the_jdk_s_classes_are_not_and_neither_are_the_proxies_it_makes() {
    assertThat(code.contains(null, "java.lang.String", null)).isFalse();
    assertThat(code.contains(LOADER, "jdk/proxy2/$Proxy7", null)).isFalse();
  }

  @Test
  void what_a_plug_in_s_loader_made_of_bytes_is() {
    ClassLoader plugIn = new ClassLoader(LOADER) {};

    assertThat(code.contains(plugIn, "plug.In", null)).isTrue();
  }
}
