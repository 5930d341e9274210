package programs.log4j2;

import java.beans.PropertyChangeListener;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.ConfigurationListener;
import programs.Rounds;

/** Plug-ins that follow the logging configuration; the leaky ones do so for ever. */
public class Contexts {
  private static final LoggerContext LOGGING = LoggerContext.getContext(false);

  public static void main(String[] args) throws Exception {
    Rounds.run(args[1], args[0].equals("context") ? Contexts::context : Contexts::configuration);
  }

  private static Rounds.Release context() {
    PropertyChangeListener listener = event -> System.out.println(event);
    LOGGING.addPropertyChangeListener(listener);
    return () -> LOGGING.removePropertyChangeListener(listener);
  }

  private static Rounds.Release configuration() {
    ConfigurationListener listener = changed -> System.out.println(changed);
    LOGGING.getConfiguration().addListener(listener);
    return () -> LOGGING.getConfiguration().removeListener(listener);
  }
}
