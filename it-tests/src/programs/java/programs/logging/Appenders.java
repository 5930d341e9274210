package programs.logging;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.AppenderBase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import programs.Rounds;
import programs.Rounds.Release;

/** Consoles that show what Logback logs. */
public class Appenders {
  private static final LoggerContext CONTEXT = new LoggerContext();
  private static final Logger LOGGER = CONTEXT.getLogger("app");

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "appender" -> Rounds.run(args[1], Appenders::console);
      case "listener" -> Rounds.run(args[1], Appenders::listen);
      case "reset" -> {
        Rounds.run("leaky", Appenders::console);
        Rounds.run("leaky", Appenders::listen);
        CONTEXT.reset();
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release console() {
    Console console = new Console();
    LOGGER.addAppender(console);
    LOGGER.addAppender(console);
    return () -> LOGGER.detachAppender(console);
  }

  private static Release listen() {
    InvocationHandler resistsNothing =
        (proxy, method, args) ->
            switch (method.getName()) {
              case "equals" -> proxy == args[0];
              case "hashCode" -> System.identityHashCode(proxy);
              default -> method.getReturnType() == boolean.class ? false : null;
            };
    LoggerContextListener listener =
        (LoggerContextListener)
            Proxy.newProxyInstance(
                Appenders.class.getClassLoader(),
                new Class<?>[] {LoggerContextListener.class},
                resistsNothing);
    CONTEXT.addListener(listener);
    return () -> CONTEXT.removeListener(listener);
  }

  /** One of many. */
  static class Console extends AppenderBase<ILoggingEvent> {
    @Override
    protected void append(ILoggingEvent event) {}
  }
}
