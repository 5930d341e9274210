package programs.verdicts;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import dev.leash.Leash;
import dev.leash.owner.Scope;
import java.util.ArrayList;
import java.util.List;

/** People listen to rooms, for as long as they are there; one of them listens to too many. */
public class Crowd {
  private static final List<EventBus> ROOMS = new ArrayList<>();

  public static void main(String[] args) {
    for (int i = 0; i < 20; i++) {
      ROOMS.add(new EventBus());
    }
    try (Scope scope = Leash.scope().owner("ann").open()) {
      listen(ROOMS.subList(0, args[0].equals("few") ? 10 : 20), args[0].equals("clean"));
    }
    try (Scope scope = Leash.scope().owner("bob").open()) {
      listen(ROOMS.subList(0, 5), args[0].equals("clean"));
    }
  }

  private static void listen(List<EventBus> rooms, boolean leave) {
    for (EventBus room : rooms) {
      Ear ear = new Ear();
      room.register(ear);
      if (leave) {
        room.unregister(ear);
      }
    }
  }

  /** Hears. */
  static class Ear {
    @Subscribe
    public void hear(String message) {}
  }
}
