package programs.httpclient;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.util.TimeValue;

/** A client for each request, with a thread that closes what is idle. */
public class Evictors5 {
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
    return HttpClients.custom().evictIdleConnections(TimeValue.ofSeconds(30)).build();
  }
}
