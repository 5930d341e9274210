package dev.leash.track;

import dev.leash.handle.ForeignReference;
import dev.leash.handle.Handles;
import dev.leash.snapshot.EndReason;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What is tracked: a handle, or a listener with its source and the way to remove it. It keeps what
 * it must, see {@link ForeignReference}, until it is dropped.
 */
public abstract class Subject {

  /** Only here. */
  private Subject() {}

  /** The object that keeps the listener; null if unknown. */
  abstract @Nullable Object source();

  /** The object kept; null if unknown or collected. */
  abstract @Nullable Object listener();

  /** The object by which the registration is recognised; null if there is none. */
  abstract @Nullable Object handle();

  /** Takes it back; null if there is nothing left to call. */
  abstract @Nullable Callable<?> releaser();

  /** How it ended, by its own account; null if it is live or can't tell. */
  abstract @Nullable EndReason over();

  /** Whether it was collected. */
  boolean gone() {
    return listener() == null;
  }

  /** Keeps nothing alive any more. */
  abstract void drop();

  /**
   * A handle.
   *
   * @param handle anything that {@link Handles} can release
   * @param weak whether somebody else keeps it alive
   * @throws IllegalArgumentException if nothing about it looks like a release
   */
  public static Subject handle(Object handle, boolean weak) {
    Objects.requireNonNull(handle, "handle");
    if (!Handles.canRelease(handle)) {
      throw new IllegalArgumentException(
          handle.getClass().getName()
              + " is no handle: it has no public dispose, cancel, unsubscribe, unregister, remove"
              + " or close, and is no Runnable");
    }
    return new OfHandle(
        weak ? ForeignReference.weakly(handle) : ForeignReference.strongly(handle),
        isLambda(handle));
  }

  /**
   * A listener, which its source keeps; nothing is kept here but the way to remove it.
   *
   * @param remove the source's remove method; must not capture the listener or its owner
   */
  public static <S, L> Subject pair(S source, L listener, BiConsumer<? super S, ? super L> remove) {
    return new OfPair<S, L>(
        ForeignReference.weakly(source),
        ForeignReference.weakly(listener),
        ForeignReference.strongly(remove));
  }

  private static boolean isLambda(Object handle) {
    return handle instanceof Runnable && handle.getClass().isHidden();
  }

  private static final class OfHandle extends Subject {
    private final ForeignReference<Object> handle;

    /** A lambda that captures nothing is one object however often it is handed in. */
    private final boolean anonymous;

    private OfHandle(ForeignReference<Object> handle, boolean anonymous) {
      this.handle = handle;
      this.anonymous = anonymous;
    }

    /** With nothing else known, each handle is a source of its own. */
    @Override
    @Nullable Object source() {
      return anonymous ? this : handle.get();
    }

    @Override
    @Nullable Object listener() {
      return handle.get();
    }

    @Override
    @Nullable Object handle() {
      return anonymous ? this : handle.get();
    }

    @Override
    @Nullable Callable<?> releaser() {
      Object strong = handle.get();
      return strong == null ? null : () -> call(strong);
    }

    private static @Nullable Object call(Object handle) throws Exception {
      Handles.release(handle);
      return null;
    }

    @Override
    @Nullable EndReason over() {
      Object strong = handle.get();
      if (strong == null || anonymous) {
        return null;
      }
      return Handles.isComplete(strong)
          ? EndReason.COMPLETED
          : Handles.isReleased(strong) ? EndReason.RELEASED : null;
    }

    @Override
    void drop() {
      handle.drop();
    }
  }

  private static final class OfPair<S, L> extends Subject {
    private final ForeignReference<S> source;
    private final ForeignReference<L> listener;
    private final ForeignReference<BiConsumer<? super S, ? super L>> remove;

    private OfPair(
        ForeignReference<S> source,
        ForeignReference<L> listener,
        ForeignReference<BiConsumer<? super S, ? super L>> remove) {
      this.source = source;
      this.listener = listener;
      this.remove = remove;
    }

    @Override
    @Nullable Object source() {
      return source.get();
    }

    @Override
    @Nullable Object listener() {
      return listener.get();
    }

    @Override
    @Nullable Object handle() {
      return null;
    }

    @Override
    @Nullable Callable<?> releaser() {
      S s = source.get();
      L l = listener.get();
      BiConsumer<? super S, ? super L> r = remove.get();
      if (s == null || l == null || r == null) {
        return null;
      }
      return () -> {
        r.accept(s, l);
        return null;
      };
    }

    @Override
    @Nullable EndReason over() {
      return null;
    }

    @Override
    void drop() {
      remove.drop();
    }
  }
}
