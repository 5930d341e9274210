package programs.jdk;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import javax.management.ListenerNotFoundException;
import javax.management.MBeanServer;
import javax.management.MBeanServerDelegate;
import javax.management.Notification;
import javax.management.NotificationBroadcasterSupport;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.ObjectName;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Listeners of the platform and of publishers that live longer. */
public class Streams {
  private static final SubmissionPublisher<String> PUBLISHER = new SubmissionPublisher<>();
  private static final NotificationBroadcasterSupport NEWS = new NotificationBroadcasterSupport();
  private static final NotificationEmitter MEMORY =
      (NotificationEmitter) (MemoryMXBean) ManagementFactory.getMemoryMXBean();
  private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();
  private static final ObjectName NAME = MBeanServerDelegate.DELEGATE_NAME;

  public static void main(String[] args) throws Exception {
    Forms.run(Streams.class, args);
    NEWS.sendNotification(new Notification("news", "x", 1));
  }

  static Release flow() {
    Reader reader = new Reader();
    PUBLISHER.subscribe(reader);
    return () -> reader.subscription().cancel();
  }

  static Release broadcaster() {
    NotificationListener listener = new Ear();
    NEWS.addNotificationListener(listener, null, null);
    return () -> NEWS.removeNotificationListener(listener);
  }

  static Release exactly() {
    NotificationListener listener = new Ear();
    NEWS.addNotificationListener(listener, null, "mine");
    return () -> NEWS.removeNotificationListener(listener, null, "mine");
  }

  static Release platformBean() {
    NotificationListener listener = new Ear();
    MEMORY.addNotificationListener(listener, null, null);
    return () -> MEMORY.removeNotificationListener(listener);
  }

  static Release server() throws Exception {
    NotificationListener listener = new Ear();
    SERVER.addNotificationListener(NAME, listener, null, null);
    return () -> SERVER.removeNotificationListener(NAME, listener);
  }

  @Odd
  static void closed() throws Exception {
    SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
    for (int i = 0; i < 50; i++) {
      publisher.subscribe(new Reader());
    }
    publisher.close();
    while (Reader.ended < 50) {
      Thread.sleep(1);
    }
    Thread.sleep(200);
  }

  @Odd
  static void subscribedTwice() throws Exception {
    SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
    Reader reader = new Reader();
    publisher.subscribe(reader);
    publisher.subscribe(reader);
    while (!reader.failed) {
      Thread.sleep(1);
    }
    Thread.sleep(200);
  }

  @Odd
  static void unknown() {
    try {
      NEWS.removeNotificationListener(new Ear());
    } catch (ListenerNotFoundException e) {
      System.out.println("not found");
    }
  }

  @Odd
  static void removedAltogether() throws Exception {
    NotificationListener listener = new Ear();
    for (int i = 0; i < 3; i++) {
      NEWS.addNotificationListener(listener, null, "part " + i);
    }
    NEWS.removeNotificationListener(listener);
  }

  @Odd
  static void removedAltogetherFromServer() throws Exception {
    ObjectName name = new ObjectName("programs:type=News,by=server");
    SERVER.registerMBean(new News(), name);
    NotificationListener listener = new Ear();
    for (int i = 0; i < 3; i++) {
      SERVER.addNotificationListener(name, listener, null, "part " + i);
    }
    SERVER.addNotificationListener(name, new Ear(), null, null);
    SERVER.removeNotificationListener(name, listener);
  }

  @Odd
  static void beanTakenAway() throws Exception {
    ObjectName name = new ObjectName("programs:type=News");
    SERVER.registerMBean(new News(), name);
    for (int i = 0; i < 50; i++) {
      SERVER.addNotificationListener(name, new Ear(), null, null);
    }
    SERVER.unregisterMBean(name);
  }

  /** A bean's interface. */
  public interface NewsMBean {
    int getCount();
  }

  /** A bean. */
  public static class News extends NotificationBroadcasterSupport implements NewsMBean {
    @Override
    public int getCount() {
      return 1;
    }
  }

  static class Ear implements NotificationListener {
    @Override
    public void handleNotification(Notification notification, Object handback) {}
  }

  static class Reader implements Flow.Subscriber<String> {
    static volatile int ended;
    volatile boolean failed;
    private final CountDownLatch subscribed = new CountDownLatch(1);
    private volatile Flow.Subscription subscription;

    Flow.Subscription subscription() throws InterruptedException {
      subscribed.await();
      return subscription;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      subscribed.countDown();
      given.request(1);
    }

    @Override
    public void onNext(String item) {}

    @Override
    public void onError(Throwable error) {
      failed = true;
    }

    @Override
    public synchronized void onComplete() {
      synchronized (Reader.class) {
        ended++;
      }
    }
  }
}
