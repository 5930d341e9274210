package programs.netty;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.util.concurrent.DefaultPromise;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.FutureListener;
import io.netty.util.concurrent.ImmediateEventExecutor;
import io.netty.util.concurrent.Promise;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Requests that wait for the end of what lives longer. */
public class Futures {
  private static final Promise<String> CLOSING = promise();
  private static final EmbeddedChannel CHANNEL = new EmbeddedChannel();

  public static void main(String[] args) throws Exception {
    Forms.run(Futures.class, args);
  }

  private static Promise<String> promise() {
    return new DefaultPromise<>(ImmediateEventExecutor.INSTANCE);
  }

  static Release promised() {
    FutureListener<String> listener = new Waits();
    CLOSING.addListener(listener);
    return () -> CLOSING.removeListener(listener);
  }

  @SuppressWarnings("unchecked")
  static Release several() {
    FutureListener<String> one = new Waits();
    FutureListener<String> two = new Waits();
    CLOSING.addListeners(one, two);
    return () -> CLOSING.removeListeners(one, two);
  }

  static Release closeFuture() {
    ChannelFutureListener listener = new Closes();
    CHANNEL.closeFuture().addListener(listener);
    return () -> CHANNEL.closeFuture().removeListener(listener);
  }

  @Odd
  static void done() {
    Promise<String> promise = promise();
    for (int i = 0; i < 50; i++) {
      promise.addListener(new Waits());
    }
    promise.setSuccess("done");
    for (int i = 0; i < 50; i++) {
      promise.addListener(new Waits());
    }
  }

  @Odd
  static void failed() {
    Promise<String> promise = promise();
    for (int i = 0; i < 50; i++) {
      promise.addListener(new Waits());
    }
    promise.setFailure(new IllegalStateException());
  }

  @Odd
  static void closed() {
    EmbeddedChannel channel = new EmbeddedChannel();
    for (int i = 0; i < 50; i++) {
      channel.closeFuture().addListener(new Closes());
    }
    channel.close();
    channel.runPendingTasks();
  }

  static class Waits implements FutureListener<String> {
    @Override
    public void operationComplete(Future<String> future) {}
  }

  static class Closes implements ChannelFutureListener {
    @Override
    public void operationComplete(io.netty.channel.ChannelFuture future) {}
  }
}
