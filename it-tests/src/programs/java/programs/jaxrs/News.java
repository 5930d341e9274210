package programs.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.InputStream;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import programs.Rounds;

/** Readers of a news channel; the leaky ones stay with the broadcaster after they left. */
public class News {
  private static SseBroadcaster broadcaster;
  private static String side;

  public static void main(String[] args) throws Exception {
    side = args[0];
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://localhost:0/"), new ResourceConfig(Channel.class));
    int port = server.getListener("grizzly").getPort();
    URI news = URI.create("http://localhost:" + port + "/news");
    for (int i = 0; i < Rounds.N; i++) {
      try (InputStream in = news.toURL().openStream()) {
        in.read();
      }
    }
    if (side.equals("closed")) {
      broadcaster.close();
    }
    System.exit(0);
  }

  /** What is asked for. */
  @Path("news")
  public static class Channel {
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void open(@Context SseEventSink reader, @Context Sse sse) {
      if (broadcaster == null) {
        broadcaster = sse.newBroadcaster();
      }
      subscribe(reader);
      reader.send(sse.newEvent("welcome"));
      if (side.equals("clean")) {
        reader.close();
        broadcaster.broadcast(sse.newEvent("more")); // this notices who is closed
      }
    }

    private static void subscribe(SseEventSink reader) {
      broadcaster.register(reader);
    }
  }
}
