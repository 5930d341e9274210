package programs.tomcat;

import org.apache.catalina.ContainerListener;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.SessionListener;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.session.StandardSession;
import programs.Forms;
import programs.Forms.Release;

/** What deployments ask of a host and of a session, and forget. */
public class Hosts {
  private static final StandardHost HOST = new StandardHost();
  private static final StandardSession SESSION = new StandardSession(new StandardManager());

  public static void main(String[] args) throws Exception {
    Forms.run(Hosts.class, args);
  }

  static Release lifecycle() {
    Object application = new Object();
    LifecycleListener listener = event -> application.notify();
    HOST.addLifecycleListener(listener);
    return () -> HOST.removeLifecycleListener(listener);
  }

  static Release container() {
    Object application = new Object();
    ContainerListener listener = event -> application.notify();
    HOST.addContainerListener(listener);
    return () -> HOST.removeContainerListener(listener);
  }

  static Release session() {
    Object cart = new Object();
    SessionListener listener = event -> cart.notify();
    SESSION.addSessionListener(listener);
    return () -> SESSION.removeSessionListener(listener);
  }
}
