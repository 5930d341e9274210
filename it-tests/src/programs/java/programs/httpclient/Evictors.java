package programs.httpclient;

import java.util.concurrent.TimeUnit;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** A client for each request, with a thread that closes what is idle. */
public class Evictors {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      CloseableHttpClient client = open();
      if (args[0].equals("clean")) {
        client.close();
      }
    }
    System.exit(0);
  }

  private static CloseableHttpClient open() {
    return HttpClients.custom().evictIdleConnections(30, TimeUnit.SECONDS).build();
  }
}
