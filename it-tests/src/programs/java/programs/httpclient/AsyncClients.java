package programs.httpclient;

import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** A client for each request; those of the leaky side are not closed. */
public class AsyncClients {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      CloseableHttpAsyncClient client = HttpAsyncClients.createDefault();
      open(client);
      if (args[0].equals("clean")) {
        client.close();
      }
    }
    System.exit(0);
  }

  private static void open(CloseableHttpAsyncClient client) {
    client.start();
  }
}
