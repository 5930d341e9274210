package programs.websocket;

import jakarta.websocket.ClientEndpointConfig;
import jakarta.websocket.CloseReason;
import jakarta.websocket.ContainerProvider;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.WebSocketContainer;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.nio.file.Files;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;
import programs.Rounds;

/** Games that are played over web sockets. */
public class Browsers {
  private static final BlockingQueue<Game> GAMES = new LinkedBlockingQueue<>();
  private static final BlockingQueue<Session> CLOSED = new LinkedBlockingQueue<>();

  public static void main(String[] args) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    context.addServletContainerInitializer(new WsSci(), null);
    context.addServletContainerInitializer(
        (types, application) -> {
          ServerContainer container =
              (ServerContainer) application.getAttribute(ServerContainer.class.getName());
          try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(Chat.class, "/chat").build());
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
    for (int i = 0; i < Rounds.N; i++) {
      Session browser =
          browsers.connectToServer(
              new Quiet(), ClientEndpointConfig.Builder.create().build(), chat);
      Game game = GAMES.take();
      if (args[0].equals("closed")) {
        browser.close(); // the server hears of it
        CLOSED.take();
      } else if (args[0].equals("removed")) {
        game.leave();
      }
    }
    if (args[0].equals("closed")) {
      tomcat.stop(); // until then a worker may still be on its way out of the last session's close
    }
    System.exit(0);
  }

  public static class Chat extends Endpoint {
    @Override
    public void onOpen(Session session, EndpointConfig config) {
      Game game = new Game(session);
      game.play();
      GAMES.add(game);
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
      CLOSED.add(session);
    }
  }

  /** What a handler is for. */
  private static class Game {
    private final Session session;
    private final MessageHandler.Whole<String> moves = move -> this.last = move;
    private String last;

    Game(Session session) {
      this.session = session;
    }

    void play() {
      session.addMessageHandler(String.class, moves);
    }

    void leave() {
      session.removeMessageHandler(moves);
    }
  }

  public static class Quiet extends Endpoint {
    @Override
    public void onOpen(Session session, EndpointConfig config) {}
  }
}
