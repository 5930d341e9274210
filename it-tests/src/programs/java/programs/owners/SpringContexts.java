package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;

/** Contexts that come and go; the leaky ones leave a listener on a bus that outlives them. */
public class SpringContexts {
  private static final EventBus BUS = new EventBus();
  private static String side;

  public static void main(String[] args) throws Exception {
    side = args[0];
    for (int i = 0; i < 10; i++) {
      try (var context = new AnnotationConfigApplicationContext(SpringContexts.class)) {
        Thread.sleep(i == 0 ? 1500 : 5);
        if (side.equals("clean")) {
          BUS.unregister(context.getBean(Ear.class));
        }
      }
    }
  }

  @Bean
  Ear ear() {
    Ear ear = new Ear();
    // The first context sets something up for all, the others find it there.
    if (!side.equals("first")) {
      listen(ear);
    } else if (!first) {
      first = true;
      listen(ear);
    }
    return ear;
  }

  private static boolean first;

  private static void listen(Ear ear) {
    BUS.register(ear);
  }

  /** Hears. */
  public static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
