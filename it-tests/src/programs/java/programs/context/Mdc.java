package programs.context;

import java.util.Map;
import org.slf4j.MDC;

/** Requests whose user and tenant stand in the MDC of SLF4J, for the log. */
public class Mdc {

  public static void main(String[] args) throws Exception {
    MDC.clear(); // what the logger registers for itself is nobody's
    MDC.put("user", "ann");
    MDC.put("password", "secret");
    Work.register();
    MDC.put("tenant", "acme");
    Work.register();
    Map<String, String> context = MDC.getCopyOfContextMap();
    MDC.put("user", "bob");
    Work.register();
    MDC.remove("user");
    Work.register();
    try (MDC.MDCCloseable closeable = MDC.putCloseable("user", "eve")) {
      Work.register();
    }
    MDC.clear();
    Work.register();
    Thread thread =
        new Thread(
            () -> {
              Work.register();
              MDC.setContextMap(context);
              Work.register();
            });
    thread.start();
    thread.join();
    Work.register();
    Work.tellTags("user=ann");
  }
}
