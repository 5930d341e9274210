package programs.jdk;

import java.io.File;

/** A file for each request, or one for all, which is deleted as the JVM ends. */
public class TempFiles {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 100; i++) {
      keep(args[0].equals("leaky") ? open(i) : new File("one for all"));
    }
  }

  private static File open(int request) throws Exception {
    return File.createTempFile("request" + request, ".tmp");
  }

  private static void keep(File file) {
    file.deleteOnExit();
  }
}
