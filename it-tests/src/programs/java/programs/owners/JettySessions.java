package programs.owners;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A chat in a real Jetty. */
public class JettySessions {

  public static void main(String[] args) throws Exception {
    Server server = new Server(0);
    ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
    context.addServlet(Chat.class, "/*");
    server.setHandler(context);
    server.start();
    Chat.visit(((ServerConnector) server.getConnectors()[0]).getLocalPort(), args[0]);
    server.stop();
  }
}
