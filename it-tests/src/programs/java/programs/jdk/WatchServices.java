package programs.jdk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.WatchService;

/** A watch service for each project; those of the leaky side are not closed. */
public class WatchServices {
  public static void main(String[] args) throws IOException {
    for (int i = 0; i < 40; i++) {
      WatchService service = open();
      if (args[0].equals("clean")) {
        service.close();
      }
    }
  }

  private static WatchService open() throws IOException {
    return FileSystems.getDefault().newWatchService();
  }
}
