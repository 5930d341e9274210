package programs.httpclient;

import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** A client for each request; the leaky side never closes one. */
public class AsyncClients5 {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      CloseableHttpAsyncClient client = open();
      if (args[0].equals("clean")) {
        client.close();
      }
    }
    System.exit(0); // its threads are no daemons
  }

  private static CloseableHttpAsyncClient open() {
    CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();
    client.start();
    return client;
  }
}
