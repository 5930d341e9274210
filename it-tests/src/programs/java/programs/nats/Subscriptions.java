package programs.nats;

import io.nats.client.Connection;
import io.nats.client.Dispatcher;
import io.nats.client.MessageHandler;
import io.nats.client.Nats;
import io.nats.client.Subscription;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** What asks for replies and never stops listening to them, on one connection. */
public class Subscriptions {
  private static final Connection CONNECTION = connect();
  private static final Dispatcher DISPATCHER = CONNECTION.createDispatcher(message -> {});

  public static void main(String[] args) throws Exception {
    Forms.run(Subscriptions.class, args);
    System.exit(0); // the connection's threads are no daemons
  }

  static Release dispatcher() {
    Dispatcher dispatcher = CONNECTION.createDispatcher(message -> {});
    return () -> CONNECTION.closeDispatcher(dispatcher);
  }

  static Release handler() {
    Object request = new Object();
    MessageHandler handler = message -> request.notify();
    Subscription replies = DISPATCHER.subscribe("replies", handler);
    return () -> DISPATCHER.unsubscribe(replies);
  }

  static Release queued() {
    Subscription replies = CONNECTION.subscribe("replies");
    return replies::unsubscribe;
  }

  @Odd
  static void bySubscription() {
    Object request = new Object();
    Subscription replies = DISPATCHER.subscribe("replies", message -> request.notify());
    DISPATCHER.unsubscribe(replies);
    DISPATCHER.unsubscribe(replies.getSubject());
  }

  private static Connection connect() {
    try {
      return Nats.connect(new Broker().url());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
