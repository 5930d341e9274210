package dev.leash.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.leash.Leash;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HousekeepingThreadTest {

  /** Tracks something, in a loader of its own. */
  public static final class PlugIn implements Consumer<Object> {
    @Override
    public void accept(Object handle) {
      Leash.track(handle);
    }
  }

  @AfterEach
  void release_everything() {
    Leash.configure(s -> Settings.DEFAULT);
    Leash.releaseAll();
  }

  @Test
  void the_housekeeper_s_thread_keeps_no_class_loader_of_those_who_track() throws Exception {
    Leash.releaseAll();
    Leash.configure(s -> s.interval(Duration.ofMillis(20)));
    await().until(() -> !isAtWork());
    AutoCloseable handle = () -> {};

    WeakReference<ClassLoader> loader = plugIn(handle);

    await().until(HousekeepingThreadTest::isAtWork);
    await()
        .until(
            () -> {
              System.gc();
              return loader.refersTo(null);
            });
    assertThat(isAtWork()).isTrue();
  }

  @Test
  void without_an_interval_there_are_no_rounds_and_with_one_again_there_are() {
    Leash.releaseAll();
    Leash.configure(s -> s.interval(Duration.ZERO));
    AutoCloseable handle = () -> {};
    Leash.track(handle);
    await().until(() -> !isAtWork());

    Leash.configure(s -> s.interval(Duration.ofMillis(20)));

    await().until(HousekeepingThreadTest::isAtWork);
  }

  @SuppressWarnings("unchecked")
  private static WeakReference<ClassLoader> plugIn(Object handle) throws Exception {
    ClassLoader loader = new Apart();
    Class<?> type = loader.loadClass(PlugIn.class.getName());
    assertThat(type.getClassLoader()).isSameAs(loader);
    ((Consumer<Object>) type.getConstructor().newInstance()).accept(handle);
    return new WeakReference<>(loader);
  }

  private static boolean isAtWork() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("leash-housekeeper"));
  }

  /** Has a plug-in of its own. */
  private static final class Apart extends ClassLoader {
    private Apart() {
      super(HousekeepingThreadTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(PlugIn.class.getName())) {
        return super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(
            name,
            bytes,
            0,
            bytes.length,
            new java.security.ProtectionDomain(null, null, this, null));
      } catch (java.io.IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
