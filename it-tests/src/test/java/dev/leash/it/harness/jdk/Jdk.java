package dev.leash.it.harness.jdk;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opentest4j.TestAbortedException;

/** The JDKs that programs run on. A test that wants one that isn't there is skipped. */
public enum Jdk {
  /** The oldest that Leash runs on. */
  V17(17),
  /** The newest with long-term support. */
  V25(25);

  private static final Map<Jdk, Optional<Path>> HOMES = new ConcurrentHashMap<>();

  private final int feature;

  Jdk(int feature) {
    this.feature = feature;
  }

  /** Its feature release, such as 17. */
  public int feature() {
    return feature;
  }

  /** Where it is installed. */
  public Path home() {
    return HOMES
        .computeIfAbsent(this, it -> Installations.ofThisMachine().find(feature))
        .orElseThrow(
            () ->
                new TestAbortedException(
                    "no JDK %1$d found; set JAVA_%1$d_HOME to where it is".formatted(feature)));
  }

  /** One of its programs, such as {@code java} or {@code jcmd}. */
  public Path tool(String name) {
    return home().resolve("bin").resolve(name);
  }

  @Override
  public String toString() {
    return "JDK " + feature;
  }
}
