package dev.leash.agent.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Tells whose process is at the other end of a connection within the machine. Every user of a
 * machine may connect to a port of the loopback interface, so the port alone keeps nobody out.
 *
 * <p>Linux says it in {@code /proc/net}; elsewhere nothing is known, and everybody is let in.
 * Stateless and thread-safe.
 */
final class LocalUsers {

  private static final Path SELF = Path.of("/proc/self");
  private static final Path[] TABLES = {Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6")};

  /** The columns of these tables that matter. */
  private static final int LOCAL = 1;

  private static final int REMOTE = 2;
  private static final int STATE = 3;
  private static final int USER = 7;

  /** A socket that nobody has any more would seem to be root's. */
  private static final String TIME_WAIT = "06";

  private static final int ROOT = 0;

  private LocalUsers() {}

  /**
   * Whether a client is a process of this user or of root, or nobody can tell.
   *
   * @param client the other end
   * @param port this end
   */
  static boolean isOwn(InetSocketAddress client, int port) {
    try {
      int self = (Integer) Files.getAttribute(SELF, "unix:uid");
      Integer user = userOf(client.getPort(), port);
      return user != null && (user == self || user == ROOT);
    } catch (IOException | RuntimeException e) {
      return true; // not Linux
    }
  }

  private static Integer userOf(int client, int server) throws IOException {
    for (Path table : TABLES) {
      if (Files.isReadable(table)) {
        Integer user = userOf(table, client, server);
        if (user != null) {
          return user;
        }
      }
    }
    return null;
  }

  private static Integer userOf(Path table, int client, int server) throws IOException {
    String local = String.format(Locale.ROOT, ":%04X", client);
    String remote = String.format(Locale.ROOT, ":%04X", server);
    try (BufferedReader lines = Files.newBufferedReader(table, StandardCharsets.US_ASCII)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] row = line.trim().split("\\s+", -1);
        if (row.length > USER
            && row[LOCAL].endsWith(local)
            && row[REMOTE].endsWith(remote)
            && !row[STATE].equals(TIME_WAIT)) {
          return Integer.valueOf(row[USER]);
        }
      }
    }
    return null;
  }
}
