package dev.leash.handle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.TimerTask;
import java.util.concurrent.Flow;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HandlesTest {

  interface Hidden {
    void dispose();
  }

  /** Not public, as the classes behind most libraries' interfaces are. */
  private static final class Secret implements Hidden {
    private boolean disposed;

    @Override
    public void dispose() {
      disposed = true;
    }

    public boolean isDisposed() {
      return disposed;
    }
  }

  @Test
  void a_subscription_is_cancelled() throws Exception {
    List<String> calls = new ArrayList<>();
    Flow.Subscription subscription =
        new Flow.Subscription() {
          @Override
          public void request(long n) {
            calls.add("request");
          }

          @Override
          public void cancel() {
            calls.add("cancel");
          }
        };
    Handles.release(subscription);
    assertThat(calls).containsExactly("cancel");
  }

  @Test
  void a_future_that_is_also_a_runnable_is_cancelled_and_not_run() throws Exception {
    FutureTask<Void> task = new FutureTask<>(() -> null);
    Handles.release(task);
    assertThat(task.isCancelled()).isTrue();
    assertThat(Handles.isReleased(task)).isTrue();
    assertThat(Handles.isComplete(task)).isFalse();
  }

  @Test
  void a_timer_task_is_cancelled_and_not_run() throws Exception {
    boolean[] ran = new boolean[1];
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            ran[0] = true;
          }
        };
    Handles.release(task);
    assertThat(ran[0]).isFalse();
  }

  @Test
  void a_method_of_a_class_that_is_not_public_is_found() throws Exception {
    Secret handle = new Secret();
    Handles.release(handle);
    assertThat(handle.disposed).isTrue();
    assertThat(Handles.isReleased(handle)).isTrue();
  }

  @Test
  void what_is_kept_goes_with_its_class_loader() throws Exception {
    WeakReference<ClassLoader> loader = keep_something_of_a_plugin();
    await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(loader.get()).isNull();
            });
  }

  private static final List<ForeignReference<?>> KEPT = new ArrayList<>();

  private static WeakReference<ClassLoader> keep_something_of_a_plugin() throws Exception {
    ClassLoader plugin = new Plugin();
    Object handle =
        ((Supplier<?>)
                plugin.loadClass(Maker.class.getName()).getDeclaredConstructor().newInstance())
            .get();
    assertThat(handle.getClass().getClassLoader()).isSameAs(plugin);
    ForeignReference<Object> kept = ForeignReference.strongly(handle);
    KEPT.add(kept);
    WeakReference<Object> seen = new WeakReference<>(handle);
    handle = null;
    System.gc();
    assertThat(seen.get()).as("kept while its loader lives").isNotNull();
    return new WeakReference<>(plugin);
  }

  /** Makes a lambda in the class loader that it was loaded by. */
  public static final class Maker implements Supplier<Runnable> {
    public Maker() {}

    @Override
    public Runnable get() {
      Object captured = new Object();
      return () -> captured.hashCode();
    }
  }

  private static final class Plugin extends ClassLoader {
    private Plugin() {
      super(HandlesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.equals(Maker.class.getName())) {
        return super.loadClass(name, resolve);
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (Exception e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
