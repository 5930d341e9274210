import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * Holds what a file repository has of Leash against what Maven Central asks for, and that each
 * artifact has a bill of materials. Signatures are left out: they are made when it is published.
 *
 * <p>Arguments: the repository, and the artifacts that must be there, and no others.
 */
public final class CentralRules {

  private static final String GROUP = "dev/leash";

  /** What a POM must say, as XPath. */
  private static final List<String> NEEDED =
      List.of(
          "/project/groupId",
          "/project/artifactId",
          "/project/version",
          "/project/name",
          "/project/description",
          "/project/url",
          "/project/licenses/license/name",
          "/project/licenses/license/url",
          "/project/developers/developer/name",
          "/project/developers/developer/organization",
          "/project/scm/connection",
          "/project/scm/developerConnection",
          "/project/scm/url");

  /** What it must not have: what only the build needs, or other repositories. */
  private static final List<String> UNWANTED =
      List.of(
          "/project/parent",
          "/project/repositories",
          "/project/pluginRepositories",
          "/project/distributionManagement",
          "/project/dependencies/dependency[scope='test']",
          "/project/dependencies/dependency[scope='system']",
          "/project/dependencies/dependency[not(version)]");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(?!project\\.version})");

  private final XPath xpath = XPathFactory.newInstance().newXPath();
  private final List<String> problems = new ArrayList<>();
  private final Path group;
  private final List<String> artifacts;

  private CentralRules(Path repository, List<String> artifacts) {
    this.group = repository.resolve(GROUP);
    this.artifacts = artifacts;
  }

  /** Ends with status 1 if anything is wrong, and says what. */
  public static void main(String[] arguments) throws Exception {
    List<String> artifacts = List.of(arguments).subList(1, arguments.length);
    CentralRules rules = new CentralRules(Path.of(arguments[0]), artifacts);
    rules.check();
    rules.problems.forEach(problem -> System.out.println("  " + problem));
    System.out.println(
        "Maven Central's rules: "
            + artifacts.size()
            + " artifacts, "
            + rules.problems.size()
            + " problems");
    System.exit(rules.problems.isEmpty() ? 0 : 1);
  }

  private void check() throws Exception {
    List<String> there = names(group, Files::isDirectory);
    for (String artifact : artifacts) {
      if (there.contains(artifact)) {
        for (String version : names(group.resolve(artifact), Files::isDirectory)) {
          checkVersion(artifact, version);
        }
      } else {
        problems.add(artifact + " is missing");
      }
    }
    for (String one : there) {
      need(artifacts.contains(one), one + " is not meant to be published");
    }
  }

  private void checkVersion(String artifact, String version) throws Exception {
    String base = artifact + "-" + version;
    Path directory = group.resolve(artifact).resolve(version);
    need(!version.endsWith("-SNAPSHOT"), base + " is a snapshot");
    Path pom = directory.resolve(base + ".pom");
    if (!Files.exists(pom)) {
      problems.add(base + " has no POM");
      return;
    }
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
    checkPom(base, document, Files.readString(pom));
    if (!"pom".equals(xpath.evaluate("/project/packaging", document))) {
      for (String kind : List.of("", "-sources", "-javadoc")) {
        checkJar(directory.resolve(base + kind + ".jar"), kind);
      }
    }
    Path bill = directory.resolve(base + "-cyclonedx.json");
    need(
        Files.exists(bill) && Files.readString(bill).contains("\"bomFormat\" : \"CycloneDX\""),
        base + " has no bill of materials");
    for (String name : names(directory, Files::isRegularFile)) {
      if (name.endsWith(".jar") || name.endsWith(".pom") || name.endsWith(".json")) {
        checkSums(directory.resolve(name));
      }
    }
  }

  private void checkPom(String base, Document pom, String text) throws Exception {
    for (String needed : NEEDED) {
      need(!xpath.evaluate(needed, pom).isBlank(), base + ".pom does not say " + needed);
    }
    for (String unwanted : UNWANTED) {
      NodeList found = (NodeList) xpath.evaluate(unwanted, pom, XPathConstants.NODESET);
      need(found.getLength() == 0, base + ".pom has " + unwanted);
    }
    need(!PLACEHOLDER.matcher(text).find(), base + ".pom has a ${…} that nothing replaces");
    need(!text.contains("-SNAPSHOT"), base + ".pom names a snapshot");
  }

  private void checkJar(Path jar, String kind) throws IOException {
    if (!Files.exists(jar)) {
      problems.add(jar.getFileName() + " is missing");
      return;
    }
    try (JarFile open = new JarFile(jar.toFile())) {
      String inside = kind.equals("-sources") ? ".java" : kind.isEmpty() ? ".class" : ".html";
      need(
          open.stream().anyMatch(entry -> entry.getName().endsWith(inside)),
          jar.getFileName() + " has no *" + inside);
      if (kind.isEmpty()) {
        for (String entry : List.of("Implementation-Version", "Automatic-Module-Name")) {
          need(
              open.getManifest().getMainAttributes().getValue(entry) != null,
              jar.getFileName() + " has no " + entry + " in its manifest");
        }
        need(open.getEntry("META-INF/LICENSE") != null, jar.getFileName() + " has no licence");
      }
    }
  }

  private void checkSums(Path file) throws Exception {
    for (String algorithm : List.of("MD5", "SHA-1")) {
      String ending = "." + algorithm.replace("-", "").toLowerCase(java.util.Locale.ROOT);
      Path sum = file.resolveSibling(file.getFileName() + ending);
      byte[] digest =
          java.security.MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
      need(
          Files.exists(sum)
              && Files.readString(sum).strip().equals(HexFormat.of().formatHex(digest)),
          file.getFileName() + " has no right " + ending);
    }
  }

  private void need(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }

  private static List<String> names(Path directory, java.util.function.Predicate<Path> which)
      throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(which).map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
