package programs.mutiny;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;

/** Sockets that follow a broadcast; the leaky ones drop the Cancellable. */
public class LeakySubscriptions {
  private static final BroadcastProcessor<String> NEWS = BroadcastProcessor.create();
  private static UniEmitter<? super String> answer;

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      int socket = i;
      switch (args[0]) {
        case "leaky", "completed" -> open(socket);
        case "clean" -> open(socket).cancel();
        case "over" -> Multi.createFrom().items(1, 2).subscribe().with(n -> {}, e -> {});
        case "uni" -> {
          Uni<String> uni = Uni.createFrom().emitter(emitter -> answer = emitter);
          uni.subscribe().with(item -> System.out.println(socket), Throwable::printStackTrace);
          answer.complete("yes");
          uni.subscribe().with(item -> System.out.println(socket)).cancel();
        }
        default -> {}
      }
    }
    if (!args[0].equals("leaky")) {
      NEWS.onComplete();
    }
  }

  private static Cancellable open(int socket) {
    return NEWS.map(String::length).subscribe().with(length -> System.out.println(socket));
  }
}
