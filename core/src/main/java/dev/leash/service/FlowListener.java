package dev.leash.service;

import dev.leash.track.Tracked;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A subscriber that takes all there is, can be cancelled at any time, and tells when it ended. */
final class FlowListener<T> implements Flow.Subscriber<T> {

  private final Consumer<? super T> each;
  private Flow.@Nullable Subscription subscription;
  private @Nullable Tracked tracked;
  private boolean cancelled;
  private boolean ended;

  FlowListener(Consumer<? super T> each) {
    this.each = each;
  }

  @Override
  public void onSubscribe(Flow.Subscription granted) {
    boolean wanted;
    synchronized (this) {
      wanted = !cancelled && subscription == null;
      subscription = wanted ? granted : subscription;
    }
    if (wanted) {
      granted.request(Long.MAX_VALUE);
    } else {
      granted.cancel();
    }
  }

  @Override
  public void onNext(T item) {
    each.accept(item);
  }

  @Override
  public void onError(Throwable error) {
    end();
  }

  @Override
  public void onComplete() {
    end();
  }

  private void end() {
    Tracked known;
    synchronized (this) {
      ended = true;
      known = tracked;
    }
    if (known != null) {
      known.complete();
    }
  }

  void tellTheEndTo(Tracked registration) {
    boolean over;
    synchronized (this) {
      tracked = registration;
      over = ended;
    }
    if (over) {
      registration.complete();
    }
  }

  void cancel() {
    Flow.Subscription known;
    synchronized (this) {
      cancelled = true;
      known = subscription;
    }
    if (known != null) {
      known.cancel();
    }
  }
}
