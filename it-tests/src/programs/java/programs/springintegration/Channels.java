package programs.springintegration;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.channel.PublishSubscribeChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;
import org.springframework.integration.dsl.context.IntegrationFlowContext;
import org.springframework.integration.dsl.context.IntegrationFlowContext.IntegrationFlowRegistration;
import org.springframework.messaging.MessageHandler;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Handlers of a channel, and flows, that come and go while the application runs. */
public class Channels {
  private static final PublishSubscribeChannel CHANNEL = new PublishSubscribeChannel();
  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext(Application.class);
  private static final IntegrationFlowContext FLOWS = CONTEXT.getBean(IntegrationFlowContext.class);

  /** An application without beans of its own. */
  @Configuration
  @EnableIntegration
  public static class Application {}

  public static void main(String[] args) throws Exception {
    Forms.run(Channels.class, args);
  }

  static Release handler() {
    Object request = new Object();
    MessageHandler handler = message -> request.notify();
    CHANNEL.subscribe(handler);
    return () -> CHANNEL.unsubscribe(handler);
  }

  static Release flow() {
    IntegrationFlow flow = definition -> definition.handle(message -> {});
    IntegrationFlowRegistration registration = FLOWS.registration(flow).register();
    return registration::destroy;
  }

  @Odd
  static void twice() {
    MessageHandler handler = message -> {};
    CHANNEL.subscribe(handler);
    CHANNEL.subscribe(handler);
  }

  @Odd
  static void removedById() {
    IntegrationFlow flow = definition -> definition.handle(message -> {});
    FLOWS.registration(flow).id("orders").register();
    FLOWS.remove("orders");
  }
}
