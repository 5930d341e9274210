package programs.axon4;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import programs.Rounds;
import programs.Rounds.Release;

/** Projections that subscribe to a bus. */
public class Buses {
  private static final EventBus EVENTS = SimpleEventBus.builder().build();
  private static final CommandBus COMMANDS = SimpleCommandBus.builder().build();

  private static final QueryBus QUERIES = SimpleQueryBus.builder().build();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "events" -> Rounds.run(args[1], Buses::project);
      case "commands" -> Rounds.run(args[1], () -> handle(UUID.randomUUID().toString()));
      case "queries" -> Rounds.run(args[1], () -> answer(UUID.randomUUID().toString()));
      case "replaced" -> Rounds.run("leaky", () -> handle("same"));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release project() {
    Consumer<List<? extends EventMessage<?>>> projection = new Projection();
    Registration registration = EVENTS.subscribe(projection);
    EVENTS.subscribe(projection);
    return registration::cancel;
  }

  private static Release handle(String command) {
    int[] handled = {0};
    Registration registration = COMMANDS.subscribe(command, message -> handled[0]++);
    return registration::cancel;
  }

  private static Release answer(String query) {
    int[] answered = {0};
    Registration registration =
        QUERIES.subscribe(query, String.class, message -> "answer " + answered[0]++);
    return registration::cancel;
  }

  /** One of many. */
  static class Projection implements Consumer<List<? extends EventMessage<?>>> {
    @Override
    public void accept(List<? extends EventMessage<?>> events) {}
  }
}
