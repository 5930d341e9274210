package programs.grpc;

import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.ArrayList;
import java.util.List;

/** A channel for each call, to a server that is not there. */
public class Channels {
  private static final List<ManagedChannel> KEPT = new ArrayList<>();

  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      ManagedChannel channel = open();
      KEPT.add(channel);
      if (args[0].equals("clean")) {
        channel.shutdown();
      }
    }
    System.out.println(KEPT.get(0).getState(false) == ConnectivityState.IDLE);
  }

  private static ManagedChannel open() {
    return ManagedChannelBuilder.forAddress("localhost", 9).usePlaintext().build();
  }
}
