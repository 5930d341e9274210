package programs.jdk;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import programs.Rounds;
import programs.Rounds.Release;

/** A watch on the directory of every tenant. */
public class Files {
  private static final List<Path> DIRECTORIES = new ArrayList<>();
  private static WatchService watcher;

  public static void main(String[] args) throws Exception {
    watcher = FileSystems.getDefault().newWatchService();
    Path root = java.nio.file.Files.createTempDirectory(Path.of(""), "watched");
    for (int i = 0; i < Rounds.N; i++) {
      Path directory = java.nio.file.Files.createDirectory(root.resolve("tenant" + i));
      DIRECTORIES.add(directory);
    }
    switch (args[0]) {
      case "same" -> sameAgain(root);
      case "closed" -> closed();
      case "deleted" -> deleted();
      default -> {
        int[] next = {0};
        Rounds.run(args[0], () -> watch(DIRECTORIES.get(next[0]++)));
      }
    }
  }

  private static Release watch(Path directory) throws Exception {
    WatchKey key = directory.register(watcher, ENTRY_CREATE);
    return key::cancel;
  }

  private static void sameAgain(Path root) throws Exception {
    for (int i = 0; i < Rounds.N; i++) {
      root.register(watcher, ENTRY_CREATE);
      root.register(watcher, ENTRY_CREATE, ENTRY_DELETE);
    }
  }

  private static void closed() throws Exception {
    for (Path directory : DIRECTORIES) {
      watch(directory);
    }
    watcher.close();
  }

  private static void deleted() throws Exception {
    for (Path directory : DIRECTORIES) {
      watch(directory);
      java.nio.file.Files.delete(directory);
      WatchKey key = watcher.poll(10, TimeUnit.SECONDS);
      while (key != null && key.reset()) {
        key = watcher.poll(10, TimeUnit.SECONDS);
      }
    }
  }
}
