package programs.okhttp;

import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** A web socket for each chat; the leaky side never closes one. */
public class Chats {
  private static final OkHttpClient CLIENT = new OkHttpClient();

  public static void main(String[] args) throws Exception {
    ChatServer server = new ChatServer();
    for (int i = 0; i < 40; i++) {
      Chat chat = new Chat();
      WebSocket socket = open(server.url(), chat);
      chat.opened.await();
      if (args[0].equals("clean")) {
        socket.cancel();
        chat.over.await();
      }
    }
    System.exit(0); // the readers are no daemons
  }

  private static WebSocket open(String url, Chat chat) {
    Request request = new Request.Builder().url(url).build();
    return CLIENT.newWebSocket(request, chat);
  }

  private static class Chat extends WebSocketListener {
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    public void onOpen(WebSocket socket, Response response) {
      opened.countDown();
    }

    @Override
    public void onFailure(WebSocket socket, Throwable why, Response response) {
      over.countDown();
    }
  }
}
