package dev.leash.agent.cli;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** What {@code watch} has on its screen, and how keys change it. */
final class WatchView {

  /** The lines that are no sites: two above, and one below. */
  private static final int OTHER_LINES = 3;

  private static final AttributedStyle HEADER = AttributedStyle.DEFAULT.underline();
  private static final AttributedStyle ACCUSED = AttributedStyle.BOLD;

  /** Which of {@link WatchOrder#ALL}. */
  private int order;

  private boolean reversed;
  private WatchLooks.Look look = new WatchLooks.Look("", List.of());
  private List<WatchRow> rows = List.of();

  /** The chosen site; null before there are any. */
  private String chosen;

  private boolean details;

  /** The first line that can be seen, of the table and of the details. */
  private int firstRow;

  private int firstDetail;

  /** How many lines there were room for when it was drawn the last time. */
  private int room = 1;

  /** Shows what the latest look found; the same site stays chosen. */
  void show(WatchLooks.Look latest) {
    look = latest;
    sort();
  }

  private void sort() {
    rows = look.rows().stream().sorted(order().leaksFirst(reversed)).toList();
  }

  /** What a key does. */
  void press(WatchKey key) {
    switch (key) {
      case UP -> move(-1);
      case DOWN -> move(1);
      case PAGE_UP -> move(-room);
      case PAGE_DOWN -> move(room);
      case FIRST -> move(-Integer.MAX_VALUE / 2);
      case LAST -> move(Integer.MAX_VALUE / 2);
      case DETAILS -> open(!details);
      case BACK -> open(false);
      case SORT -> {
        order = (order + 1) % WatchOrder.ALL.size();
        reversed = false;
        sort();
      }
      case REVERSE -> {
        reversed = !reversed;
        sort();
      }
      default -> {}
    }
  }

  private WatchOrder order() {
    return WatchOrder.ALL.get(order);
  }

  private void open(boolean open) {
    details = open && !rows.isEmpty();
    firstDetail = 0;
  }

  private void move(int lines) {
    if (details) {
      firstDetail = Math.max(0, firstDetail + lines);
    } else if (!rows.isEmpty()) {
      chosen = rows.get(clamp(chosenRow() + lines, rows.size() - 1)).id();
    }
  }

  /** Where the chosen site is now; the first one if it is gone. */
  private int chosenRow() {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(chosen)) {
        return i;
      }
    }
    return 0;
  }

  private static int clamp(int number, int most) {
    return Math.max(0, Math.min(number, most));
  }

  /** The lines of a screen of that size: as many as it has, none longer than it is wide. */
  List<AttributedString> lines(Size size) {
    int width = size.getColumns();
    room = Math.max(1, size.getRows() - OTHER_LINES);
    List<AttributedString> lines = new ArrayList<>();
    lines.add(line(look.head(), AttributedStyle.DEFAULT, width));
    String position = details ? details(lines, width) : table(lines, width);
    while (lines.size() < size.getRows() - 1) {
      lines.add(AttributedString.EMPTY);
    }
    lines.add(line(help() + "  " + position, AttributedStyle.INVERSE, width));
    return lines.subList(0, Math.min(lines.size(), size.getRows()));
  }

  private String table(List<AttributedString> lines, int width) {
    WatchColumns columns = new WatchColumns(width);
    lines.add(line(columns.header(), HEADER, width));
    int at = chosenRow();
    firstRow = clamp(firstRow, Math.max(0, rows.size() - room));
    firstRow = Math.max(Math.min(firstRow, at), at - room + 1);
    int end = Math.min(rows.size(), firstRow + room);
    for (int i = firstRow; i < end; i++) {
      WatchRow row = rows.get(i);
      AttributedStyle style = row.isAccused() ? ACCUSED : AttributedStyle.DEFAULT;
      lines.add(line(columns.row(row), i == at ? style.inverse() : style, width));
    }
    return rows.isEmpty() ? "" : (firstRow + 1) + "-" + end + " of " + rows.size();
  }

  private String details(List<AttributedString> lines, int width) {
    WatchRow row = rows.get(chosenRow());
    lines.add(line(row.line(), HEADER, width));
    List<String> all = WatchDetails.of(row, width);
    firstDetail = clamp(firstDetail, Math.max(0, all.size() - room));
    int end = Math.min(all.size(), firstDetail + room);
    for (String text : all.subList(firstDetail, end)) {
      lines.add(line(text, AttributedStyle.DEFAULT, width));
    }
    return end < all.size() || firstDetail > 0
        ? (firstDetail + 1) + "-" + end + " of " + all.size() + " lines"
        : "";
  }

  private String help() {
    return details
        ? "q end  Esc back  arrows scroll"
        : "q end  Enter details  r reverse  s sort: " + order().words();
  }

  /** Cut by what it takes on the screen, where some characters are two columns wide. */
  private static AttributedString line(String text, AttributedStyle style, int width) {
    return new AttributedStringBuilder()
        .append(text, style)
        .toAttributedString()
        .columnSubSequence(0, width);
  }
}
