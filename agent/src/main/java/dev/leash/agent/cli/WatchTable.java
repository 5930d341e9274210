package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import java.util.List;

/** The table that {@code watch} prints where there is no screen to fill. */
final class WatchTable {

  private final WatchLooks looks;

  WatchTable(long pid) {
    this.looks = new WatchLooks(pid);
  }

  /**
   * The table now.
   *
   * @param top how many sites to show
   */
  String next(LeashMXBean leash, int top) {
    WatchLooks.Look look = looks.next(leash);
    WatchColumns columns = new WatchColumns(Integer.MAX_VALUE);
    StringBuilder text = new StringBuilder();
    text.append(look.head()).append('\n').append(columns.header()).append('\n');
    List<WatchRow> rows = look.rows();
    rows.stream().limit(top).forEach(row -> text.append(columns.row(row)).append('\n'));
    if (rows.size() > top) {
      text.append("+").append(rows.size() - top).append(" more\n");
    }
    return text.toString();
  }
}
