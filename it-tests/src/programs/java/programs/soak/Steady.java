package programs.soak;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.BufferedReader;
import java.io.InputStreamReader;

/** Works when it is told "work", at one place and so often that the place is marked. */
public class Steady {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  public static void main(String[] args) throws Exception {
    Held before = null;
    System.out.println("ready");
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); !"end".equals(line); line = in.readLine()) {
      switch (line.split(" ")[0]) {
        case "work" -> work();
        case "warm" -> before = Held.now();
        default -> System.out.println(Held.now().since(before));
      }
      System.out.println("did " + line);
    }
  }

  private static void work() throws InterruptedException {
    for (int i = 0; i < 20_000; i++) {
      int number = i;
      PropertyChangeListener listener = event -> System.out.println(number);
      MODEL.addPropertyChangeListener(listener);
      MODEL.removePropertyChangeListener(listener);
      if (i % 2_000 == 0) {
        Thread.sleep(10); // marks are made in the background
      }
    }
  }
}
