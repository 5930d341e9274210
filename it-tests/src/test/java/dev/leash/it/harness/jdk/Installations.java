package dev.leash.it.harness.jdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Where JDKs are looked for, in this order: environment variables {@code JAVA_25_HOME} and {@code
 * LEASH_JDK_25}, the running JVM, Maven's {@code toolchains.xml}, installations beside the running
 * one.
 *
 * @param environment the environment
 * @param toolchains Maven's file, which may be missing
 * @param running the home of the running JVM
 */
record Installations(Map<String, String> environment, Path toolchains, Path running) {

  static Installations ofThisMachine() {
    return new Installations(
        System.getenv(),
        Path.of(System.getProperty("user.home"), ".m2", "toolchains.xml"),
        Path.of(System.getProperty("java.home")));
  }

  /** The home of a JDK of this feature release. */
  Optional<Path> find(int feature) {
    for (String name : List.of("JAVA_" + feature + "_HOME", "LEASH_JDK_" + feature)) {
      String home = environment.getOrDefault(name, "");
      if (!home.isEmpty()) {
        if (feature(Path.of(home)) != feature) {
          throw new IllegalStateException(name + " is " + home + ", which is no JDK " + feature);
        }
        return Optional.of(Path.of(home));
      }
    }
    return Stream.of(List.of(running), fromToolchains(), siblings())
        .flatMap(List::stream)
        .filter(home -> feature(home) == feature)
        .findFirst();
  }

  private List<Path> fromToolchains() {
    List<Path> homes = new ArrayList<>();
    if (Files.isRegularFile(toolchains)) {
      try {
        NodeList found =
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(toolchains.toFile())
                .getElementsByTagName("jdkHome");
        for (int i = 0; i < found.getLength(); i++) {
          homes.add(Path.of(found.item(i).getTextContent().trim()));
        }
      } catch (IOException | SAXException | ParserConfigurationException e) {
        throw new IllegalStateException("cannot read " + toolchains, e);
      }
    }
    return homes;
  }

  private List<Path> siblings() {
    boolean mac = running.endsWith("Contents/Home");
    Path installation = mac ? running.getParent().getParent() : running;
    try (Stream<Path> beside = Files.list(Objects.requireNonNull(installation.getParent()))) {
      return beside.sorted().map(it -> mac ? it.resolve("Contents/Home") : it).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The feature release of the JDK at a path; 0 if there is none. */
  private static int feature(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isDirectory(home.resolve("bin"))) {
      return 0;
    }
    Properties properties = new Properties();
    try (var in = Files.newBufferedReader(release)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.startsWith("1.") || version.isEmpty()
        ? 0
        : Runtime.Version.parse(version).feature();
  }
}
