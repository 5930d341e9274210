package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.build.Places;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is in the jar that people download. */
class AgentJarIT {
  private static final long MOST_BYTES = 4_500_000;

  private static final List<String> ARCHIVES =
      List.of("start.zip", "leash.zip", "libraries.zip", "command-line.zip");

  /** What is returned by a method that links a lambda expression. */
  private static final String CALL_SITE = ")Ljava/lang/invoke/CallSite;";

  @Test
  void only_the_entry_and_what_it_starts_with_can_be_seen() throws IOException {
    assertThat(names().stream().filter(name -> name.endsWith(".class")))
        .containsExactlyInAnyOrder(
            "dev/leash/agent/LeashAgent.class",
            "dev/leash/agent/Launcher.class",
            "dev/leash/agent/IsolatedLoader.class");
  }

  /** A Java that is too old reads that class, and no other. */
  @Test
  void the_entry_is_for_java_8() throws IOException {
    try (JarFile jar = new JarFile(Places.agentJar().toFile());
        DataInputStream in =
            new DataInputStream(
                jar.getInputStream(jar.getEntry("dev/leash/agent/LeashAgent.class")))) {
      assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
      in.readUnsignedShort();
      assertThat(in.readUnsignedShort()).isEqualTo(52);
    }
  }

  @Test
  void no_name_is_there_twice() throws IOException {
    assertThat(names()).doesNotHaveDuplicates();
  }

  @Test
  void there_is_little_to_look_through_at_each_start() throws IOException {
    assertThat(names())
        .hasSizeLessThan(50)
        .containsAll(ARCHIVES.stream().map(archive -> "inst/" + archive).toList());
  }

  @Test
  void no_start_waits_for_the_jvm_to_write_lambda_classes() throws IOException {
    assertThat(classesWith("start.zip", CALL_SITE)).isEmpty();
    assertThat(classesWith("leash.zip", CALL_SITE)).isEmpty();
    assertThat(classesWith("leash.zip", "Ljava/lang/StackWalker;")).isNotEmpty();
  }

  @Test
  void nothing_announces_services_or_versions_to_the_application() throws IOException {
    assertThat(names())
        .noneMatch(name -> name.startsWith("META-INF/services/"))
        .noneMatch(name -> name.startsWith("META-INF/versions/"))
        .noneMatch(name -> name.equals("module-info.class"))
        .contains("META-INF/LICENSE");
  }

  @Test
  void the_notice_names_each_library_that_is_in_it_and_has_its_licence() throws IOException {
    String notice = text("META-INF/NOTICE");
    List<String> packages = matches(notice, "Packages: (\\S+)");

    List<String> foreign = new ArrayList<>();
    for (String archive : ARCHIVES) {
      foreign.addAll(classesWith(archive, "", ""));
    }
    foreign.removeIf(name -> name.startsWith("dev/leash/"));
    assertThat(foreign)
        .isNotEmpty()
        .allMatch(
            name -> packages.stream().anyMatch(it -> name.startsWith(it.replace('.', '/') + "/")));
    assertThat(packages)
        .allMatch(it -> foreign.stream().anyMatch(n -> n.startsWith(it.replace('.', '/') + "/")));
    assertThat(matches(notice, "(licenses/\\S+)"))
        .hasSize(4)
        .allMatch(file -> text("META-INF/" + file).length() > 1000);
    assertThat(matches(notice, "(inst/\\S+/LICENSE)"))
        .hasSize(1)
        .allMatch(file -> text(file).contains("MIT License"));
    assertThat(names().stream().filter(name -> name.endsWith(".min.js")))
        .containsExactly("inst/dev/leash/report/uplot/uPlot.iife.min.js");
  }

  @Test
  void the_manifest_makes_it_an_agent_an_attach_target_and_a_command() throws IOException {
    try (JarFile jar = new JarFile(Places.agentJar().toFile())) {
      Attributes main = jar.getManifest().getMainAttributes();

      assertThat(main.getValue("Premain-Class")).isEqualTo("dev.leash.agent.LeashAgent");
      assertThat(main.getValue("Agent-Class")).isEqualTo("dev.leash.agent.LeashAgent");
      assertThat(main.getValue("Main-Class")).isEqualTo("dev.leash.agent.LeashAgent");
      assertThat(main.getValue("Can-Retransform-Classes")).isEqualTo("true");
      assertThat(main.getValue("Boot-Class-Path")).isNull();
    }
  }

  @Test
  void it_is_no_larger_than_four_and_a_half_megabytes() throws IOException {
    assertThat(Files.size(Places.agentJar())).isLessThanOrEqualTo(MOST_BYTES);
  }

  /** Leash's own classes in an archive of the jar that have a constant with some text in it. */
  private static List<String> classesWith(String archive, String part) throws IOException {
    return classesWith(archive, "dev/leash/", part);
  }

  private static List<String> classesWith(String archive, String start, String part)
      throws IOException {
    List<String> found = new ArrayList<>();
    try (JarFile jar = new JarFile(Places.agentJar().toFile());
        ZipInputStream in =
            new ZipInputStream(jar.getInputStream(jar.getEntry("inst/" + archive)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        if (entry.getName().startsWith(start) && text.contains(part)) {
          found.add(entry.getName());
        }
      }
    }
    return found;
  }

  private static List<String> matches(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
  }

  private static String text(String name) {
    try (JarFile jar = new JarFile(Places.agentJar().toFile())) {
      return new String(
          jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names() throws IOException {
    try (JarFile jar = new JarFile(Places.agentJar().toFile())) {
      return jar.stream().map(ZipEntry::getName).toList();
    }
  }
}
