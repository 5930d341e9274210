package programs.jetty;

import java.util.ArrayList;
import java.util.EventListener;
import java.util.List;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.ShutdownThread;
import programs.Rounds;
import programs.Rounds.Release;

/** Something listens to the server for every deployment. */
public class Deployments {
  private static final ContainerLifeCycle SERVER = new ContainerLifeCycle();
  private static final List<Object> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "listener" -> Rounds.run(args[1], Deployments::deploy);
      case "shutdown" -> Rounds.run(args[1], Deployments::stopAtExit);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release deploy() {
    EventListener listener = new LifeCycle.Listener() {};
    KEPT.add(listener);
    SERVER.addEventListener(listener);
    SERVER.addEventListener(listener);
    return () -> SERVER.removeEventListener(listener);
  }

  private static Release stopAtExit() {
    LifeCycle component = new AbstractLifeCycle() {};
    KEPT.add(component);
    ShutdownThread.register(component);
    return () -> ShutdownThread.deregister(component);
  }
}
