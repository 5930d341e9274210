package programs.mina;

import org.apache.mina.core.future.DefaultCloseFuture;
import org.apache.mina.core.future.DefaultConnectFuture;
import org.apache.mina.core.future.IoFuture;
import org.apache.mina.core.future.IoFutureListener;
import org.apache.mina.core.service.IoService;
import org.apache.mina.core.service.IoServiceListener;
import org.apache.mina.core.session.IdleStatus;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.transport.socket.nio.NioSocketConnector;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Listeners of what lives on: a connector, and the end of a session. */
public class Listeners {
  private static final IoService CONNECTOR = new NioSocketConnector(1);
  private static final IoFuture CLOSING = new DefaultCloseFuture(null);

  public static void main(String[] args) throws Exception {
    Forms.run(Listeners.class, args);
    CONNECTOR.dispose();
    System.exit(0);
  }

  static Release service() {
    IoServiceListener listener = new Quiet();
    CONNECTOR.addListener(listener);
    return () -> CONNECTOR.removeListener(listener);
  }

  static Release future() {
    Object request = new Object();
    IoFutureListener<IoFuture> listener = future -> request.notify();
    CLOSING.addListener(listener);
    return () -> CLOSING.removeListener(listener);
  }

  @Odd
  static void done() {
    DefaultConnectFuture future = new DefaultConnectFuture();
    future.addListener(it -> {});
    future.cancel();
    future.addListener(it -> {});
  }

  private static class Quiet implements IoServiceListener {
    @Override
    public void serviceActivated(IoService service) {}

    @Override
    public void serviceIdle(IoService service, IdleStatus status) {}

    @Override
    public void serviceDeactivated(IoService service) {}

    @Override
    public void sessionCreated(IoSession session) {}

    @Override
    public void sessionClosed(IoSession session) {}

    @Override
    public void sessionDestroyed(IoSession session) {}
  }
}
