package programs.heap;

import java.util.ArrayList;
import java.util.List;

/** Forgets a panel every few milliseconds on a bus of its own, until its input ends. */
public final class Growing {
  private static final List<Runnable> LISTENERS = new ArrayList<>();

  private Growing() {}

  /** What is forgotten. */
  static final class Panel {
    private final byte[] pixels = new byte[1000];

    void show() {
      LISTENERS.add(this::draw);
    }

    private void draw() {
      pixels[0]++;
    }
  }

  /** Takes no arguments. */
  public static void main(String[] args) throws Exception {
    for (int i = 0; ; i++) {
      new Panel().show();
      if (i == 100) {
        System.out.println("ready");
      }
      Thread.sleep(2);
      if (System.in.available() > 0) {
        LISTENERS.forEach(Runnable::run);
        return;
      }
    }
  }
}
