package programs.javafx;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import programs.Rounds;
import programs.Rounds.Release;

/** Controls that subscribe to a model that outlives them. */
public class Subscriptions {
  private static final ObjectProperty<String> TITLE = new SimpleObjectProperty<>("");
  private static final List<Object> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "changes" -> Rounds.run(args[1], Subscriptions::changes);
      case "values" -> Rounds.run(args[1], Subscriptions::values);
      case "invalidations" -> Rounds.run(args[1], Subscriptions::invalidations);
      default -> throw new IllegalArgumentException(args[0]);
    }
    TITLE.set("new");
  }

  private static Release changes() {
    int[] changes = {0};
    return kept(TITLE.subscribe((before, after) -> changes[0]++));
  }

  private static Release values() {
    int[] changes = {0};
    return kept(TITLE.subscribe(value -> changes[0]++));
  }

  private static Release invalidations() {
    int[] changes = {0};
    return kept(TITLE.subscribe(() -> changes[0]++));
  }

  private static Release kept(Subscription subscription) {
    KEPT.add(subscription);
    return () -> {
      subscription.unsubscribe();
      subscription.unsubscribe();
    };
  }
}
