package programs.jdk;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/** A client for each request; the leaky ones are kept, the clean ones are not. */
public class HttpClients {
  private static final List<HttpClient> KEPT = new ArrayList<>();

  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      HttpClient client = open();
      if (args[0].equals("leaky")) {
        KEPT.add(client);
      }
    }
    System.out.println(KEPT.size() + " kept");
  }

  private static HttpClient open() {
    return HttpClient.newHttpClient();
  }
}
