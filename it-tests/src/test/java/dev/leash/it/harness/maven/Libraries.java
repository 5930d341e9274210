package dev.leash.it.harness.maven;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/**
 * Finds libraries by their Maven coordinates, {@code
 * group:artifact[:extension[:classifier]]:version}.
 *
 * <p>The user's own settings hold: mirrors, proxies, local repository, offline. Under Maven the
 * paths of the running build are handed over as system properties; elsewhere the usual places are
 * read. Repositories that old POMs name are ignored, most of them are gone. Answers are kept for as
 * long as this JVM runs.
 */
public final class Libraries {
  private static final Context MAVEN = Runtimes.INSTANCE.getRuntime().create(settings());
  private static final Map<Wish, List<Path>> FOUND = new ConcurrentHashMap<>();

  private record Wish(List<String> coordinates, List<String> exclusions) {}

  private Libraries() {}

  /**
   * The jars of some libraries and of all that they need at run time, in the order of a class path.
   *
   * @param coordinates the libraries
   * @param exclusions {@code group:artifact} left out wherever it is met; either part may be {@code
   *     *}
   */
  public static List<Path> resolve(List<String> coordinates, List<String> exclusions) {
    return coordinates.isEmpty()
        ? List.of()
        : FOUND.computeIfAbsent(new Wish(coordinates, exclusions), Libraries::download);
  }

  /** One jar, without what it depends on. */
  public static Path jar(String coordinates) {
    ArtifactRequest request =
        new ArtifactRequest(
            new DefaultArtifact(coordinates), MAVEN.remoteRepositories(), "leash-it");
    try {
      return MAVEN
          .repositorySystem()
          .resolveArtifact(MAVEN.repositorySystemSession(), request)
          .getArtifact()
          .getFile()
          .toPath();
    } catch (ArtifactResolutionException e) {
      throw new AssertionError("cannot find " + coordinates, e);
    }
  }

  private static List<Path> download(Wish wish) {
    List<Exclusion> exclusions = wish.exclusions.stream().map(Libraries::exclusion).toList();
    List<Dependency> roots =
        wish.coordinates.stream()
            .map(DefaultArtifact::new)
            .map(it -> new Dependency(it, JavaScopes.COMPILE, false, exclusions))
            .toList();
    CollectRequest collect = new CollectRequest(roots, null, MAVEN.remoteRepositories());
    DependencyRequest request =
        new DependencyRequest(collect, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
    try {
      return MAVEN
          .repositorySystem()
          .resolveDependencies(MAVEN.repositorySystemSession(), request)
          .getArtifactResults()
          .stream()
          .map(it -> it.getArtifact())
          .filter(it -> it.getExtension().equals("jar"))
          .map(Artifact::getFile)
          .map(it -> it.toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      throw new AssertionError("cannot resolve " + wish, e);
    }
  }

  private static Exclusion exclusion(String groupAndArtifact) {
    String[] parts = groupAndArtifact.split(":", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not group:artifact: " + groupAndArtifact);
    }
    return new Exclusion(parts[0], parts[1], "*", "*");
  }

  private static ContextOverrides settings() {
    ContextOverrides.Builder settings =
        ContextOverrides.create().withUserSettings(true).ignoreArtifactDescriptorRepositories(true);
    if ("offline=true".equals(System.getProperty("leash.it.network"))) {
      settings.offline(true);
    }
    Path local = handedOver("localRepository");
    if (local != null) {
      settings.withLocalRepositoryOverride(local);
    }
    Path user = handedOver("userSettings");
    if (user != null) {
      settings.withUserSettingsXmlOverride(user);
    }
    Path global = handedOver("globalSettings");
    if (global != null) {
      settings.withGlobalSettingsXmlOverride(global);
    }
    return settings.build();
  }

  private static Path handedOver(String name) {
    String value = System.getProperty("leash.it." + name, "");
    return value.isEmpty() || value.startsWith("$") || !Files.exists(Path.of(value))
        ? null
        : Path.of(value);
  }
}
