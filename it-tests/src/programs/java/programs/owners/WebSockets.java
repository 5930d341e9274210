package programs.owners;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.CloseReason;
import jakarta.websocket.ContainerProvider;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.WebSocketContainer;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpoint;
import java.net.URI;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/**
 * A chat over web sockets in a real Tomcat, where people listen when they come, or when they ask
 * to.
 */
public class WebSockets {
  private static final EventBus BUS = new EventBus();
  private static final BlockingQueue<String> SAID = new LinkedBlockingQueue<>();
  private static boolean atOpen;
  private static boolean leaky;

  public static void main(String[] args) throws Exception {
    atOpen = args[0].equals("open");
    leaky = args[1].equals("leaky");
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    context.addServletContainerInitializer(new WsSci(), Set.of());
    context.addServletContainerInitializer(
        (types, application) -> {
          try {
            ((ServerContainer) application.getAttribute(ServerContainer.class.getName()))
                .addEndpoint(Chat.class);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        },
        null);
    Tomcat.addServlet(context, "default", "org.apache.catalina.servlets.DefaultServlet");
    context.addServletMappingDecoded("/", "default");
    tomcat.start();
    URI chat = URI.create("ws://localhost:" + tomcat.getConnector().getLocalPort() + "/chat");
    WebSocketContainer browsers = ContainerProvider.getWebSocketContainer();
    for (int i = 0; i < 10; i++) {
      Session browser =
          browsers.connectToServer(
              new Browser(), ClientEndpointConfig.Builder.create().build(), chat);
      expect("opened");
      browser.getBasicRemote().sendText("may I listen?");
      expect("answered");
      browser.close();
      expect("closed");
    }
    System.out.println("done");
    Runtime.getRuntime().exit(0);
  }

  private static void expect(String word) throws InterruptedException {
    String said = SAID.take();
    if (!said.equals(word)) {
      throw new IllegalStateException(said);
    }
  }

  private static void listen(Ear ear) {
    BUS.register(ear);
  }

  /** The server's side of one session. */
  @ServerEndpoint("/chat")
  public static class Chat {
    private final Ear ear = new Ear();

    @OnOpen
    public void opened() {
      if (atOpen) {
        listen(ear);
      }
      SAID.add("opened");
    }

    @OnMessage
    public void asked(String question) {
      if (!atOpen) {
        listen(ear);
      }
      SAID.add("answered");
    }

    @OnClose
    public void closed(CloseReason reason) {
      if (!leaky) {
        BUS.unregister(ear);
      }
      SAID.add("closed");
    }
  }

  /** The other side. */
  private static class Browser extends Endpoint {
    @Override
    public void onOpen(Session session, EndpointConfig config) {}
  }

  /** Hears. */
  public static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
