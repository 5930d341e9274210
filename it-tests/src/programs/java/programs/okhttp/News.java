package programs.okhttp;

import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;

/** A stream of events for each reader; the leaky side never cancels one. */
public class News {
  private static final OkHttpClient CLIENT = new OkHttpClient();

  public static void main(String[] args) throws Exception {
    CLIENT.dispatcher().setMaxRequestsPerHost(100);
    ChatServer server = new ChatServer();
    for (int i = 0; i < 40; i++) {
      Reader reader = new Reader();
      EventSource news = open(server.url(), reader);
      reader.opened.await();
      if (args[0].equals("clean")) {
        news.cancel();
        reader.over.await();
      }
    }
    System.exit(0); // the readers are no daemons
  }

  private static EventSource open(String url, Reader reader) {
    Request request = new Request.Builder().url(url).build();
    return EventSources.createFactory(CLIENT).newEventSource(request, reader);
  }

  private static class Reader extends EventSourceListener {
    private final CountDownLatch opened = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);

    @Override
    public void onOpen(EventSource news, Response response) {
      opened.countDown();
    }

    @Override
    public void onFailure(EventSource news, Throwable why, Response response) {
      over.countDown();
    }
  }
}
