package programs.commons;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.builder.BasicConfigurationBuilder;
import org.apache.commons.configuration2.event.ConfigurationEvent;
import org.apache.commons.configuration2.event.EventListener;
import programs.Rounds;
import programs.Rounds.Release;

/** Consumers that follow a configuration. */
public class Configurations {
  private static final BaseConfiguration CONFIG = new BaseConfiguration();
  private static final BasicConfigurationBuilder<PropertiesConfiguration> BUILDER =
      new BasicConfigurationBuilder<>(PropertiesConfiguration.class);
  private static final List<Object> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "direct" -> Rounds.run(args[1], Configurations::follow);
      case "builder" -> {
        BUILDER.getConfiguration();
        Rounds.run(args[1], Configurations::followAll);
      }
      case "cleared" -> {
        Rounds.run("leaky", Configurations::follow);
        CONFIG.clearEventListeners();
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release follow() {
    EventListener<ConfigurationEvent> consumer = new Consumer();
    KEPT.add(consumer);
    CONFIG.addEventListener(ConfigurationEvent.ANY, consumer);
    if (CONFIG.removeEventListener(ConfigurationEvent.ADD_PROPERTY, consumer)) {
      throw new AssertionError("taken back for another type of event");
    }
    return () -> CONFIG.removeEventListener(ConfigurationEvent.ANY, consumer);
  }

  private static Release followAll() {
    EventListener<ConfigurationEvent> consumer = new Consumer();
    KEPT.add(consumer);
    BUILDER.addEventListener(ConfigurationEvent.ANY, consumer);
    return () -> BUILDER.removeEventListener(ConfigurationEvent.ANY, consumer);
  }

  /** One of many. */
  static class Consumer implements EventListener<ConfigurationEvent> {
    @Override
    public void onEvent(ConfigurationEvent event) {}
  }
}
