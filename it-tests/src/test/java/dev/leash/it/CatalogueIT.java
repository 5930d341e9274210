package dev.leash.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.it.harness.build.ClassFiles;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.maven.Libraries;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the jar's catalogue against every version of its library that it is for. */
class CatalogueIT {
  private static final String JDK = "JDK";

  /** Where the class is that applications see of a library whose rule is about what is below. */
  private static final Map<String, String> IN_FRONT =
      Map.of("org.mongodb:mongodb-driver-core", "org.mongodb:mongodb-driver-sync");

  private static final ClassLoader JAR = jar();

  @TestFactory
  Stream<DynamicTest> every_hook_finds_its_method_in_every_version() {
    return eachVersion(CatalogueIT::hookProblems);
  }

  @TestFactory
  Stream<DynamicTest> every_hook_finds_its_method_in_every_jdk() {
    return eachJdk(CatalogueIT::hookProblems);
  }

  @TestFactory
  Stream<DynamicTest> every_fix_names_a_public_method_of_every_version() {
    return eachVersion(CatalogueIT::fixProblems);
  }

  @TestFactory
  Stream<DynamicTest> every_fix_names_a_public_method_of_every_jdk() {
    return eachJdk(CatalogueIT::fixProblems);
  }

  private static Stream<DynamicTest> eachVersion(
      BiFunction<String, List<ClassFiles>, List<String>> problems) {
    return libraries().entrySet().stream()
        .filter(it -> !it.getKey().equals(JDK))
        .flatMap(it -> it.getValue().stream().map(version -> it.getKey() + ":" + version))
        .map(
            library ->
                dynamicTest(
                    library,
                    () -> {
                      String name = library.substring(0, library.lastIndexOf(':'));
                      String inFront = IN_FRONT.getOrDefault(name, name);
                      List<Path> jars =
                          Libraries.resolve(
                              List.of(library, library.replace(name, inFront)), List.of());
                      List<ClassFiles> files =
                          List.of(ClassFiles.ofJars(jars), ClassFiles.of(Jdk.V17));
                      assertThat(problems.apply(name, files)).isEmpty();
                    }));
  }

  private static Stream<DynamicTest> eachJdk(
      BiFunction<String, List<ClassFiles>, List<String>> problems) {
    return Stream.of(Jdk.values())
        .map(
            jdk ->
                dynamicTest(
                    jdk.toString(),
                    () -> assertThat(problems.apply(JDK, List.of(ClassFiles.of(jdk)))).isEmpty()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Set<String>> libraries() {
    return (Map<String, Set<String>>) call("CatalogueVerifier", "libraries", new Class<?>[0]);
  }

  /** In the library itself: what it hooks of others has a rule of its own. */
  @SuppressWarnings("unchecked")
  private static List<String> hookProblems(String library, List<ClassFiles> files) {
    Class<?>[] parameters = {String.class, Function.class};
    Function<String, byte[]> bytes = files.get(0)::bytes;
    return (List<String>) call("CatalogueVerifier", "problems", parameters, library, bytes);
  }

  @SuppressWarnings("unchecked")
  private static List<String> fixProblems(String library, List<ClassFiles> files) {
    Class<?>[] parameters = {String.class, Function.class, Function.class};
    Function<String, byte[]> bytes =
        type ->
            files.stream()
                .map(it -> it.bytes(type))
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    Function<String, List<String>> named =
        name -> files.stream().flatMap(it -> it.named(name).stream()).toList();
    return (List<String>) call("FixVerifier", "problems", parameters, library, bytes, named);
  }

  private static Object call(
      String verifier, String method, Class<?>[] parameters, Object... arguments) {
    try {
      Class<?> type = JAR.loadClass("dev.leash.agent.catalogue." + verifier);
      return type.getMethod(method, parameters).invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(method, e);
    }
  }

  /** Loads the classes inside the jar under test as the agent itself would. */
  private static ClassLoader jar() {
    try {
      Path jar = Places.agentJar();
      URLClassLoader visible = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
      Constructor<?> hidden =
          visible.loadClass("dev.leash.agent.IsolatedLoader").getDeclaredConstructors()[0];
      hidden.setAccessible(true);
      return (ClassLoader) hidden.newInstance(jar.toFile(), null);
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError("the catalogue of the jar can't be checked", e);
    }
  }
}
