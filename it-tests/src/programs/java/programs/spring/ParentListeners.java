package programs.spring;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.ApplicationEventMulticaster;
import programs.Rounds;

/**
 * Contexts of which a bean listens to their parent; the leaky ones still do when they are closed.
 */
public class ParentListeners {

  private static boolean removes;

  public static void main(String[] args) throws Exception {
    removes = args[0].equals("clean");
    AnnotationConfigApplicationContext root = new AnnotationConfigApplicationContext();
    root.refresh();
    for (int i = 0; i < Rounds.N; i++) {
      AnnotationConfigApplicationContext tenant = new AnnotationConfigApplicationContext();
      tenant.setParent(root);
      tenant.register(Tariffs.class);
      tenant.refresh();
      tenant.close();
    }
    root.close();
  }

  /** A bean of each tenant. */
  public static class Tariffs implements ApplicationContextAware, InitializingBean, DisposableBean {

    private ConfigurableApplicationContext parent;
    private ApplicationListener<ApplicationEvent> refresher;

    @Override
    public void setApplicationContext(ApplicationContext context) {
      parent = (ConfigurableApplicationContext) context.getParent();
    }

    @Override
    public void afterPropertiesSet() {
      refresher = event -> reload();
      parent.addApplicationListener(refresher);
    }

    private void reload() {}

    @Override
    public void destroy() {
      if (removes) {
        parent.getBean(ApplicationEventMulticaster.class).removeApplicationListener(refresher);
      }
    }
  }
}
