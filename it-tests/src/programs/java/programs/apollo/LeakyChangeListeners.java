package programs.apollo;

import com.ctrip.framework.apollo.Config;
import com.ctrip.framework.apollo.ConfigChangeListener;
import com.ctrip.framework.apollo.enums.ConfigSourceType;
import com.ctrip.framework.apollo.internals.AbstractConfigRepository;
import com.ctrip.framework.apollo.internals.ConfigRepository;
import com.ctrip.framework.apollo.internals.SimpleConfig;
import java.util.Properties;
import java.util.Set;

/** Prototype beans that follow a configuration; the leaky ones do so for ever. */
public class LeakyChangeListeners {

  public static void main(String[] args) {
    Config config = new SimpleConfig("application", new InMemory());
    for (int i = 0; i < 100; i++) {
      ConfigChangeListener listener = open(config, i);
      if (args[0].equals("clean")) {
        config.addChangeListener(listener, Set.of("other"));
        config.removeChangeListener(listener);
      }
    }
    System.exit(0);
  }

  private static ConfigChangeListener open(Config config, int bean) {
    ConfigChangeListener listener = event -> System.out.println(bean);
    config.addChangeListener(listener, Set.of("key"));
    return listener;
  }

  private static class InMemory extends AbstractConfigRepository {
    @Override
    protected void sync() {}

    @Override
    public Properties getConfig() {
      return new Properties();
    }

    @Override
    public void setUpstreamRepository(ConfigRepository upstream) {}

    @Override
    public ConfigSourceType getSourceType() {
      return ConfigSourceType.NONE;
    }
  }
}
