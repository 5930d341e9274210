package programs.faults;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.ref.Reference;

/**
 * Leaks, and has a standard error of its own by the time it ends: one that waits, throws, ends the
 * program, is closed or is not there.
 */
public class OddStandardError {
  private static final PropertyChangeSupport MODEL = new PropertyChangeSupport("model");

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      int number = i;
      PropertyChangeListener listener = event -> System.out.println(number);
      MODEL.addPropertyChangeListener(listener);
    }
    switch (args[0]) {
      case "closed" -> System.err.close();
      case "null" -> System.setErr(null);
      default -> System.setErr(new PrintStream(new Odd(args[0]), true));
    }
    System.out.println("main ends");
    Reference.reachabilityFence(MODEL);
  }

  private static final class Odd extends OutputStream {
    private final String how;

    Odd(String how) {
      this.how = how;
    }

    @Override
    public void write(int b) throws IOException {
      switch (how) {
        case "throws" -> throw new IllegalStateException("on purpose");
        case "fails" -> throw new StackOverflowError("on purpose");
        case "exits" -> System.exit(9);
        default -> waitForEver();
      }
    }

    private synchronized void waitForEver() throws IOException {
      while (true) {
        try {
          wait();
        } catch (InterruptedException e) {
          throw new InterruptedIOException();
        }
      }
    }
  }
}
