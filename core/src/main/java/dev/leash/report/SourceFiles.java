package dev.leash.report;

import dev.leash.site.Frame;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source files of frames, and makes links to their lines. It looks each file up once. Not
 * thread-safe.
 */
final class SourceFiles {

  private static final List<String> HARMFUL = List.of("javascript:", "data:", "vbscript:");

  private final SourceCode code;
  private final Map<String, String> found = new HashMap<>();

  SourceFiles(SourceCode code) {
    this.code = code;
  }

  /**
   * The path of the file below the working directory, with slashes, such as {@code
   * src/main/java/com/acme/Chat.java}; an absolute one if it is elsewhere.
   *
   * @return null if there is no such file
   */
  @Nullable String find(Frame frame) {
    String path = found.computeIfAbsent(inPackage(frame), this::look);
    return path.isEmpty() ? null : path;
  }

  private String look(String inPackage) {
    try {
      for (String root : code.roots()) {
        File file = new File(root, inPackage);
        if (file.isFile()) {
          return fromWorkingDirectory(file);
        }
      }
    } catch (SecurityException e) {
      return ""; // what may not be read is not there
    }
    return "";
  }

  private static String fromWorkingDirectory(File file) {
    String all = slashed(file.toPath().toAbsolutePath().normalize().toString());
    String here = slashed(new File("").toPath().toAbsolutePath().normalize().toString());
    return all.startsWith(here + "/") ? all.substring(here.length() + 1) : all;
  }

  private static String slashed(String path) {
    return path.replace(File.separatorChar, '/');
  }

  /**
   * A link to the line.
   *
   * @return null if nobody said what links look like
   */
  @Nullable String link(Frame frame) {
    String url = code.url();
    if (url == null || isHarmful(url)) {
      return null;
    }
    String path = find(frame);
    return url.replace("{path}", encoded(path == null ? inPackage(frame) : path))
        .replace("{line}", Integer.toString(Math.max(1, frame.line())));
  }

  private static boolean isHarmful(String url) {
    String start = url.trim().toLowerCase(Locale.ROOT);
    return HARMFUL.stream().anyMatch(start::startsWith);
  }

  /** Whether a path of {@link #find} is not below the working directory. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || path.startsWith(":", 1);
  }

  /** A path as it is written in a URI, without a slash at its start. */
  static String encoded(String path) {
    try {
      String rooted = path.startsWith("/") ? path : "/" + path;
      return new URI(null, null, rooted, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      return "unknown";
    }
  }

  /** Where the file should be below a source root: {@code com/acme/Chat.java}. */
  static String inPackage(Frame frame) {
    String simple = Wording.simple(frame.className());
    int dollar = simple.indexOf('$', 1);
    String file =
        frame.file() != null
            ? frame.file()
            : (dollar < 0 ? simple : simple.substring(0, dollar)) + ".java";
    int slash = frame.className().indexOf('/');
    int dot = frame.className().lastIndexOf('.', slash < 0 ? Integer.MAX_VALUE : slash);
    return (dot < 0 ? "" : frame.className().substring(0, dot).replace('.', '/') + "/") + file;
  }
}
