package programs.faults;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Defines the classes it is told again and again, each time damaged in another way, and says which
 * of them the JVM took. The first of each is whole.
 */
public class Broken {
  private static final int TIMES = 1_500;

  public static void main(String[] names) throws Exception {
    SplittableRandom random = new SplittableRandom(1);
    for (String name : names) {
      byte[] whole = bytes(name);
      for (int i = 0; i < TIMES; i++) {
        try {
          new Once(name, i == 0 ? whole : damaged(whole, random)).link();
          System.out.println(name + " " + i);
        } catch (LinkageError | ClassNotFoundException e) {
          // what else should it do with it
        }
      }
    }
    Firm.stand();
  }

  private static byte[] bytes(String name) throws IOException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = ClassLoader.getSystemResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }

  private static byte[] damaged(byte[] whole, SplittableRandom random) {
    if (random.nextInt(10) == 0) {
      return Arrays.copyOf(whole, random.nextInt(whole.length));
    }
    byte[] bytes = whole.clone();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      bytes[8 + random.nextInt(bytes.length - 8)] = (byte) random.nextInt();
    }
    return bytes;
  }

  /** Loads one class from bytes, all others as usual. */
  private static final class Once extends ClassLoader {
    private final String name;
    private final byte[] bytes;

    Once(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    void link() throws ClassNotFoundException {
      Class.forName(name, true, this);
    }

    @Override
    protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
      return wanted.equals(name)
          ? defineClass(name, bytes, 0, bytes.length)
          : super.loadClass(wanted, resolve);
    }
  }
}
