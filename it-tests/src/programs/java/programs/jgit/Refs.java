package programs.jgit;

import org.eclipse.jgit.events.ListenerHandle;
import org.eclipse.jgit.events.RefsChangedEvent;
import org.eclipse.jgit.events.RefsChangedListener;
import org.eclipse.jgit.lib.Repository;
import programs.Rounds;
import programs.Rounds.Release;

/** Project views that listen to every repository. */
public class Refs {
  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], Refs::open);
  }

  private static Release open() {
    ListenerHandle handle = Repository.getGlobalListenerList().addRefsChangedListener(new View());
    return handle::remove;
  }

  /** One of many. */
  static class View implements RefsChangedListener {
    @Override
    public void onRefsChanged(RefsChangedEvent event) {}
  }
}
