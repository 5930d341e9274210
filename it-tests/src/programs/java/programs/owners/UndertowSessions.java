package programs.owners;

import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import java.net.InetSocketAddress;

/** A chat in a real Undertow. */
public class UndertowSessions {

  public static void main(String[] args) throws Exception {
    DeploymentInfo chat =
        Servlets.deployment()
            .setClassLoader(UndertowSessions.class.getClassLoader())
            .setContextPath("/")
            .setDeploymentName("chat")
            .addServlet(Servlets.servlet("chat", Chat.class).addMapping("/*"));
    DeploymentManager manager = Servlets.defaultContainer().addDeployment(chat);
    manager.deploy();
    Undertow server =
        Undertow.builder().addHttpListener(0, "localhost").setHandler(manager.start()).build();
    server.start();
    InetSocketAddress address = (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
    Chat.visit(address.getPort(), args[0]);
    manager.stop();
    manager.undeploy();
    server.stop();
  }
}
