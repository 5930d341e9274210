package programs.springmsg;

import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.support.ExecutorSubscribableChannel;

/** Sessions that listen to a channel; the leaky ones do so for ever. */
public class LeakyChannelHandlers {
  private static final ExecutorSubscribableChannel CHANNEL = new ExecutorSubscribableChannel();

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      MessageHandler handler = open(i);
      if (args[0].equals("clean")) {
        CHANNEL.subscribe(handler);
        CHANNEL.unsubscribe(handler);
      }
    }
  }

  private static MessageHandler open(int session) {
    MessageHandler handler = message -> System.out.println(session);
    CHANNEL.subscribe(handler);
    return handler;
  }
}
