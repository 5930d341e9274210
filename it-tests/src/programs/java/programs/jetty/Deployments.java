package programs.jetty;

import java.util.EventListener;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.ShutdownThread;
import programs.Rounds;
import programs.Rounds.Release;

/** Something listens to the server for every deployment. */
public class Deployments {
  private static final ContainerLifeCycle SERVER = new ContainerLifeCycle();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "listener" -> Rounds.run(args[1], Deployments::deploy);
      case "shutdown" -> Rounds.run(args[1], Deployments::stopAtExit);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release deploy() {
    EventListener listener = new LifeCycle.Listener() {};
    SERVER.addEventListener(listener);
    SERVER.addEventListener(listener);
    return () -> SERVER.removeEventListener(listener);
  }

  private static Release stopAtExit() {
    LifeCycle component = new AbstractLifeCycle() {};
    ShutdownThread.register(component);
    return () -> ShutdownThread.deregister(component);
  }
}
