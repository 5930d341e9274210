package dev.leash.detect;

import dev.leash.site.Frame;
import dev.leash.snapshot.SiteShare;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a piece of work, such as a test, left behind when it was over: all of it is accused, however
 * little, but what a class registered while it was initialised, which happens once whoever comes
 * first. Stateless.
 */
public final class WorkLeftovers {

  private static final String CLASS_INITIALIZER = "<clinit>";

  private WorkLeftovers() {}

  /**
   * Judges.
   *
   * @param owner what the work is called
   * @param shares what is left of it at each site
   * @param collected whether a garbage collection was seen to finish just before
   * @return the leaks, most registrations first
   */
  public static List<Leak> judge(String owner, List<SiteShare> shares, boolean collected) {
    List<SiteShare> inOrder = new ArrayList<>(shares);
    inOrder.sort(Comparator.comparingInt(share -> share.state().site().blame().line()));
    LeakIds ids = new LeakIds();
    List<Leak> leaks = new ArrayList<>();
    for (SiteShare share : inOrder) {
      String id = ids.next(share.state().site());
      if (!madeOnce(share)) {
        leaks.add(leak(id, owner, share, collected));
      }
    }
    leaks.sort(Comparator.comparing(Leak::live, Comparator.reverseOrder()).thenComparing(Leak::id));
    return leaks;
  }

  private static boolean madeOnce(SiteShare share) {
    if (share.live() < share.state().counts().registered()) {
      return false;
    }
    for (Frame frame : share.state().site().frames()) {
      if (frame.method().equals(CLASS_INITIALIZER)) {
        return true;
      }
    }
    return false;
  }

  /** Where all are the work's own, the other owners at the same line are of no interest. */
  private static List<OwnerState> ownersOf(SiteShare share, String owner) {
    List<OwnerState> owners = share.state().context().owners();
    for (OwnerState state : owners) {
      if (state.owner().equals(owner) && state.live() == share.live()) {
        return List.of(state);
      }
    }
    return owners;
  }

  private static Leak leak(String id, String owner, SiteShare share, boolean collected) {
    SiteState state = share.state().with(ownersOf(share, owner));
    String seen =
        share.live()
            + (share.live() == 1 ? " registration" : " registrations")
            + " of "
            + owner
            + (collected ? " alive after GC" : " alive (no GC was seen to finish)");
    return new Leak(
        id, Verdict.OWNER_ENDED, Confidence.CERTAIN, state, share.live(), List.of(seen));
  }
}
