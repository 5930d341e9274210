package programs;

import java.util.concurrent.CountDownLatch;

/** Two threads that wait for each other for ever. */
public class Deadlock {

  public static void main(String[] args) {
    Object one = new Object();
    Object other = new Object();
    CountDownLatch both = new CountDownLatch(2);
    new Thread(() -> take(one, other, both)).start();
    new Thread(() -> take(other, one, both)).start();
  }

  private static void take(Object first, Object second, CountDownLatch both) {
    synchronized (first) {
      both.countDown();
      try {
        both.await();
      } catch (InterruptedException e) {
        return;
      }
      synchronized (second) {
        System.out.println("never");
      }
    }
  }
}
