package programs.sshd;

import org.apache.sshd.client.SshClient;

/** A client for each command; the leaky side never stops one. */
public class Clients {
  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      SshClient client = open();
      if (args[0].equals("clean")) {
        client.stop();
      }
    }
    System.exit(0); // their threads are no daemons
  }

  private static SshClient open() {
    SshClient client = SshClient.setUpDefaultClient();
    client.start();
    return client;
  }
}
