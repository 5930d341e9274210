package programs.context;

import java.util.List;
import java.util.Map;
import org.apache.logging.log4j.CloseableThreadContext;
import org.apache.logging.log4j.ThreadContext;

/** Requests whose user and tenant stand in the thread context of Log4j, for the log. */
public class Log4jContext {

  public static void main(String[] args) throws Exception {
    ThreadContext.clearAll(); // what the logger registers for itself is nobody's
    ThreadContext.put("user", "ann");
    ThreadContext.put("password", "secret");
    Work.register();
    ThreadContext.putAll(Map.of("tenant", "acme"));
    ThreadContext.putIfNull("user", "nobody");
    Work.register();
    ThreadContext.put("user", "bob");
    Work.register();
    ThreadContext.removeAll(List.of("user"));
    Work.register();
    try (var closeable = CloseableThreadContext.put("user", "eve").put("tenant", "other")) {
      Work.register();
    }
    ThreadContext.put("user", "ann");
    Work.register();
    ThreadContext.clearAll();
    Work.register();
    ThreadContext.put("tenant", "acme");
    ThreadContext.clearMap();
    Thread thread = new Thread(Work::register);
    thread.start();
    thread.join();
    Work.register();
    Work.tellTags("user=ann");
  }
}
