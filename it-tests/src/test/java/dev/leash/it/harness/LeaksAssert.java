package dev.leash.it.harness;

import dev.leash.it.harness.report.Leak;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.AbstractListAssert;

/** What to expect of the leaks of a run. */
public final class LeaksAssert
    extends AbstractListAssert<LeaksAssert, List<? extends Leak>, Leak, LeakAssert> {
  LeaksAssert(List<? extends Leak> leaks) {
    super(leaks, LeaksAssert.class);
  }

  /** There is exactly one, this one. */
  public LeakAssert single() {
    return singleElement();
  }

  /** Only those of one event API. */
  public LeaksAssert of(String api) {
    return filteredOn(it -> api.equals(it.api()));
  }

  @Override
  protected LeakAssert toAssert(Leak leak, String description) {
    return new LeakAssert(leak).as(description);
  }

  @Override
  protected LeaksAssert newAbstractIterableAssert(Iterable<? extends Leak> leaks) {
    List<Leak> list = new ArrayList<>();
    StreamSupport.stream(leaks.spliterator(), false).forEach(list::add);
    return new LeaksAssert(list);
  }
}
