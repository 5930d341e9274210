package programs.camel;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.spi.EventNotifier;
import org.apache.camel.support.EventNotifierSupport;
import programs.Forms;
import programs.Forms.Release;

/** Routes and notifiers for each job, in one context. */
public class Routes {
  private static final CamelContext CONTEXT = start();
  private static int jobs;

  public static void main(String[] args) throws Exception {
    Forms.run(Routes.class, args);
    System.exit(0); // the context's threads are no daemons
  }

  static Release notifier() {
    EventNotifier notifier =
        new EventNotifierSupport() {
          @Override
          public void notify(CamelEvent event) {}
        };
    CONTEXT.getManagementStrategy().addEventNotifier(notifier);
    return () -> CONTEXT.getManagementStrategy().removeEventNotifier(notifier);
  }

  static Release route() throws Exception {
    String id = "job" + jobs++;
    CONTEXT.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("direct:" + id).routeId(id).to("mock:done");
          }
        });
    return () -> {
      CONTEXT.getRouteController().stopRoute(id);
      CONTEXT.removeRoute(id);
    };
  }

  private static CamelContext start() {
    CamelContext context = new DefaultCamelContext();
    context.start();
    return context;
  }
}
