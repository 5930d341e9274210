package programs.spring;

import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Plug-ins that listen to a context. */
public class Contexts {
  private static final GenericApplicationContext CONTEXT = started();

  public static void main(String[] args) throws Exception {
    Forms.run(Contexts.class, args);
  }

  private static GenericApplicationContext started() {
    GenericApplicationContext context = new GenericApplicationContext();
    context.refresh();
    return context;
  }

  private static ApplicationEventMulticaster multicaster() {
    return CONTEXT.getBean(
        AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME,
        ApplicationEventMulticaster.class);
  }

  static Release context() {
    Plugin plugin = new Plugin();
    CONTEXT.addApplicationListener(plugin);
    return () -> {
      multicaster().removeApplicationListener(plugin);
      CONTEXT.getApplicationListeners().remove(plugin); // or the context would keep it
    };
  }

  static Release multicast() {
    ApplicationEventMulticaster multicaster = multicaster();
    Plugin plugin = new Plugin();
    multicaster.addApplicationListener(plugin);
    return () -> multicaster.removeApplicationListener(plugin);
  }

  @Odd
  static void closed() {
    for (int i = 0; i < 5; i++) {
      GenericApplicationContext context = new GenericApplicationContext();
      for (int j = 0; j < 20; j++) {
        context.addApplicationListener(new Plugin());
      }
      context.refresh();
      for (int j = 0; j < 20; j++) {
        context.addApplicationListener(new Plugin());
      }
      context.close();
    }
  }

  @Odd
  static void twice() {
    SimpleApplicationEventMulticaster multicaster = new SimpleApplicationEventMulticaster();
    Plugin plugin = new Plugin();
    multicaster.addApplicationListener(plugin);
    multicaster.addApplicationListener(plugin);
    multicaster.removeApplicationListener(plugin);
    for (int i = 0; i < 40; i++) {
      multicaster.addApplicationListener(new Plugin());
    }
    multicaster.removeAllListeners();
    keep = multicaster;
  }

  static Object keep;

  static class Plugin implements ApplicationListener<ApplicationEvent> {
    @Override
    public void onApplicationEvent(ApplicationEvent event) {}
  }
}
