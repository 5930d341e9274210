package dev.leash.agent.log;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What could not be done, a line each, each line once. Thread-safe; kept short. */
public final class Notes implements Consumer<String> {

  private static final int MOST = 100;

  private final Set<String> lines = new LinkedHashSet<>();

  public synchronized void add(String line) {
    if (lines.size() < MOST) {
      lines.add(line);
    }
  }

  /** The same as {@link #add}, for those who know it as a function only. */
  @Override
  public void accept(String line) {
    add(line);
  }

  public synchronized List<String> all() {
    return new ArrayList<>(lines);
  }
}
