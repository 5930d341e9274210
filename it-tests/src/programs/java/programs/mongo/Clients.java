package programs.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** A client for each request, of a server that is not there. */
public class Clients {
  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      MongoClient client = open();
      if (args[0].equals("clean")) {
        client.close();
      }
    }
  }

  private static MongoClient open() {
    return MongoClients.create("mongodb://localhost:9/?heartbeatFrequencyMS=60000");
  }
}
