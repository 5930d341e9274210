package dev.leash.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.maven.Libraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the jar's catalogue against every version of its library that it is for. */
class CatalogueIT {

  private static final Class<?> FIT = fit();

  @TestFactory
  Stream<DynamicTest> every_hook_finds_its_method_in_every_version() {
    return libraries().entrySet().stream()
        .filter(it -> !it.getKey().equals("JDK"))
        .flatMap(
            it ->
                it.getValue().stream()
                    .map(
                        version ->
                            dynamicTest(
                                it.getKey() + ":" + version, () -> check(it.getKey(), version))));
  }

  @TestFactory
  Stream<DynamicTest> every_hook_finds_its_method_in_every_jdk() {
    return Stream.of(Jdk.values()).map(jdk -> dynamicTest(jdk.toString(), () -> check(jdk)));
  }

  private static void check(String library, String version) throws Exception {
    Map<String, Path> jarOf = new HashMap<>();
    for (Path jar : Libraries.resolve(List.of(library + ":" + version), List.of())) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        zip.stream().forEach(entry -> jarOf.putIfAbsent(entry.getName(), jar));
      }
    }
    assertThat(problems(library, type -> entry(jarOf.get(type + ".class"), type))).isEmpty();
  }

  private static byte[] entry(Path jar, String type) {
    if (jar == null) {
      return null;
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getInputStream(zip.getEntry(type + ".class")).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Jdk jdk) throws Exception {
    Map<String, String> where = Map.of("java.home", jdk.home().toString());
    try (FileSystem jrt = FileSystems.newFileSystem(URI.create("jrt:/"), where)) {
      List<Path> modules;
      try (Stream<Path> all = Files.list(jrt.getPath("/modules"))) {
        modules = all.toList();
      }
      assertThat(problems("JDK", type -> file(modules, type))).isEmpty();
    }
  }

  private static byte[] file(List<Path> modules, String type) {
    try {
      for (Path module : modules) {
        Path file = module.resolve(type + ".class");
        if (Files.exists(file)) {
          return Files.readAllBytes(file);
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Set<String>> libraries() {
    return (Map<String, Set<String>>) call("libraries", new Class<?>[0]);
  }

  @SuppressWarnings("unchecked")
  private static List<String> problems(String library, Function<String, byte[]> files) {
    return (List<String>)
        call("problems", new Class<?>[] {String.class, Function.class}, library, files);
  }

  private static Object call(String method, Class<?>[] parameters, Object... arguments) {
    try {
      return FIT.getMethod(method, parameters).invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method, e);
    }
  }

  /** The class inside the jar under test, as the agent itself would load it. */
  private static Class<?> fit() {
    try {
      Path jar = Places.agentJar();
      URLClassLoader visible = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
      Constructor<?> hidden =
          visible.loadClass("dev.leash.agent.IsolatedLoader").getDeclaredConstructors()[0];
      hidden.setAccessible(true);
      ClassLoader loader = (ClassLoader) hidden.newInstance(jar.toFile(), null);
      return loader.loadClass("dev.leash.agent.catalogue.CatalogueVerifier");
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError("the catalogue of the jar can't be checked", e);
    }
  }
}
