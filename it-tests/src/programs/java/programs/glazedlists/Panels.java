package programs.glazedlists;

import ca.odell.glazedlists.BasicEventList;
import ca.odell.glazedlists.EventList;
import ca.odell.glazedlists.event.ListEventListener;
import programs.Rounds;

/** Panels on one list of issues; the leaky ones never let go of it. */
public class Panels {

  private static final EventList<String> ISSUES = new BasicEventList<>();

  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], Panels::listen);
  }

  private static Rounds.Release listen() {
    ListEventListener<String> listener = changes -> System.out.println(changes);
    ISSUES.addListEventListener(listener);
    return () -> ISSUES.removeListEventListener(listener);
  }
}
