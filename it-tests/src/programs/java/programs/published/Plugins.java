package programs.published;

import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;

/** Plug-ins are beans that listen; they are loaded and removed while the context runs. */
public class Plugins {
  public static void main(String[] args) {
    GenericApplicationContext context = new GenericApplicationContext();
    context.refresh();
    for (int i = 0; i < 60; i++) {
      String name = "plugin" + i;
      context.registerBeanDefinition(name, new RootBeanDefinition(Plugin.class));
      context.getBean(name);
      context.removeBeanDefinition(name);
    }
    System.out.println(context.getBeanDefinitionCount());
  }

  /** A plug-in. */
  public static class Plugin implements ApplicationListener<ApplicationEvent> {
    @Override
    public void onApplicationEvent(ApplicationEvent event) {}
  }
}
