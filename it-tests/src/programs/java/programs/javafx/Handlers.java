package programs.javafx;

import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.event.WeakEventHandler;
import javafx.scene.Group;
import programs.Rounds;
import programs.Rounds.Release;

/** Views that handle the events of a node that outlives them. */
public class Handlers {
  private static final Group ROOT = new Group();
  private static final List<Object> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "handler" -> Rounds.run(args[1], Handlers::handle);
      case "filter" -> Rounds.run(args[1], Handlers::filter);
      case "weak" -> Rounds.run("leaky", Handlers::weakly);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release handle() {
    EventHandler<ActionEvent> handler = new Handler();
    KEPT.add(handler);
    ROOT.addEventHandler(ActionEvent.ACTION, handler);
    ROOT.addEventHandler(ActionEvent.ACTION, handler);
    return () -> ROOT.removeEventHandler(ActionEvent.ACTION, handler);
  }

  private static Release filter() {
    EventHandler<ActionEvent> handler = new Handler();
    KEPT.add(handler);
    ROOT.addEventFilter(ActionEvent.ACTION, handler);
    return () -> ROOT.removeEventFilter(ActionEvent.ACTION, handler);
  }

  private static Release weakly() {
    EventHandler<ActionEvent> handler = new Handler();
    KEPT.add(handler);
    ROOT.addEventHandler(ActionEvent.ACTION, new WeakEventHandler<>(handler));
    return () -> {};
  }

  /** One of many. */
  static class Handler implements EventHandler<ActionEvent> {
    @Override
    public void handle(ActionEvent event) {}
  }
}
