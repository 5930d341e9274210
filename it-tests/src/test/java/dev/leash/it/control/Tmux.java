package dev.leash.it.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A real terminal with a shell in it: tmux, which tells what is on its screen. */
final class Tmux implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/bin/tmux");

  /** A server of its own, which nobody else has a session with. */
  private final String server = "leash-test-" + UUID.randomUUID();

  private Tmux() {}

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /** Opens one of that size, with nothing on its screen but a prompt. */
  static Tmux open(int columns, int rows) throws IOException {
    Tmux tmux = new Tmux();
    tmux.run("-f", "/dev/null", "new-session", "-d", "-x", "" + columns, "-y", "" + rows, "sh");
    return tmux;
  }

  /** Types a line. */
  Tmux type(String line) throws IOException {
    run("send-keys", "-l", line);
    return press("Enter");
  }

  /** Presses a key, by the name that tmux has for it. */
  Tmux press(String key) throws IOException {
    run("send-keys", key);
    return this;
  }

  /** Makes it smaller or larger, as a person does with a window. */
  void resize(int columns, int rows) throws IOException {
    run("resize-window", "-x", "" + columns, "-y", "" + rows);
  }

  /** What can be seen, once that is as it is to be. */
  List<String> await(Predicate<List<String>> expected) {
    return Awaitility.await("the screen")
        .atMost(60, TimeUnit.SECONDS)
        .pollInterval(100, TimeUnit.MILLISECONDS)
        .until(this::screen, expected);
  }

  /** What can be seen, once a text can. */
  List<String> awaitText(String text) {
    return await(lines -> String.join("\n", lines).contains(text));
  }

  private List<String> screen() throws IOException {
    return run("capture-pane", "-p").lines().toList();
  }

  private String run(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString(), "-L", server));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    run("kill-server");
  }
}
