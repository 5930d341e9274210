package dev.leash.spring;

import dev.leash.micrometer.RunningLeash;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Tells what holds the application contexts of tests that were closed: by {@code @DirtiesContext},
 * or because the cache of contexts was full. Found by Spring. The system property {@code
 * leash.spring.contexts=off} switches it off.
 *
 * <p>Thread-safe.
 */
public final class ClosedContextListener extends AbstractTestExecutionListener {

  private static final String SWITCH = "leash.spring.contexts";
  private static final ClosedContexts CONTEXTS = new ClosedContexts();

  /** Made by Spring. */
  public ClosedContextListener() {}

  /** After all others when something ends. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public void beforeTestExecution(TestContext test) {
    if (isOn() && test.hasApplicationContext()) {
      CONTEXTS.add(test.getApplicationContext(), test.getTestClass());
    }
  }

  @Override
  public void afterTestClass(TestContext test) {
    if (isOn()) {
      List<ClosedContexts.Seen> held = CONTEXTS.takeHeld();
      String report = held.isEmpty() ? "" : HeldContextReport.of(held, new RunningLeash());
      if (!report.isEmpty()) {
        Log log = LogFactory.getLog(ClosedContextListener.class);
        log.warn(report);
      }
    }
  }

  private static boolean isOn() {
    return !"off".equals(System.getProperty(SWITCH));
  }
}
