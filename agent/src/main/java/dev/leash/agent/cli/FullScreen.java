package dev.leash.agent.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal of which every line is drawn, and that is as it was before when it is closed, also if
 * a person or a signal ends the command. Its reader and its writer are one thread.
 */
final class FullScreen implements AutoCloseable {

  private static final int END_OF_INPUT = -1;
  private static final int STATUS_INTERRUPTED = 130;
  private static final int USUAL_COLUMNS = 80;
  private static final int USUAL_ROWS = 24;

  /** How long a change of the size may go unnoticed. */
  private static final long POLL_MILLIS = 200;

  private final Terminal terminal;
  private final Attributes before;
  private final Display display;
  private final BindingReader reader;
  private final KeyMap<WatchKey> keys;
  private final AtomicBoolean resized = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread atExit = new Thread(this::restore, "restoring the terminal");
  private Size size;

  /** Takes over a terminal. */
  FullScreen(Terminal terminal) {
    this.terminal = terminal;
    this.before = terminal.enterRawMode();
    this.display = new Display(terminal, true);
    this.reader = new BindingReader(terminal.reader());
    this.keys = WatchKey.of(terminal);
    Runtime.getRuntime().addShutdownHook(atExit);
    terminal.handle(Terminal.Signal.WINCH, signal -> resized.set(true));
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.keypad_xmit);
    terminal.puts(Capability.cursor_invisible);
    measure();
  }

  /**
   * Opens the terminal that the command runs in.
   *
   * @return null if it runs in none, or in one that can't be drawn on
   */
  static FullScreen open() {
    String type = System.getenv("TERM");
    if (!isThere() || type == null || type.startsWith(Terminal.TYPE_DUMB)) {
      return null;
    }
    try {
      Charset charset = StandardCharsets.UTF_8;
      return new FullScreen(
          new ExecTerminalProvider()
              .sysTerminal(
                  "leash", type, false, charset, charset, charset, true, FullScreen::obey, false));
    } catch (IOException | RuntimeException e) {
      return null; // such as Windows, where JLine needs code that is not Java
    }
  }

  /** Since Java 22 there is a console even without a terminal, which can be asked. */
  @SuppressWarnings("SystemConsoleNull") // asked below
  private static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Ctrl-C ends the command as ever; nothing stops it in the middle of a screen. */
  private static void obey(Terminal.Signal signal) {
    if (signal == Terminal.Signal.INT) {
      System.exit(STATUS_INTERRUPTED);
    }
  }

  /** How large it is. */
  Size size() {
    return size;
  }

  /** Asks how large it is now; if that is new, all of it is drawn again. */
  void measure() {
    Size now = terminal.getSize();
    boolean known = now.getRows() > 0 && now.getColumns() > 0;
    Size next = known ? now : Size.of(USUAL_COLUMNS, USUAL_ROWS);
    if (!next.equals(size)) {
      size = next;
      terminal.puts(Capability.clear_screen);
      display.resize(size);
      display.reset();
    }
  }

  /** Draws what changed. */
  void draw(List<AttributedString> lines) {
    display.update(lines, -1);
  }

  /**
   * Waits for a key, or for another size.
   *
   * @return {@link WatchKey#NONE} if time passed without, or the size changed
   */
  WatchKey awaitKey(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    long left = time.toMillis();
    do {
      if (resized.getAndSet(false)) {
        measure();
        return WatchKey.NONE;
      }
      try {
        int next = reader.peekCharacter(Math.max(1, Math.min(left, POLL_MILLIS)));
        if (next == END_OF_INPUT) {
          return WatchKey.QUIT;
        }
        if (next >= 0) {
          WatchKey key = reader.readBinding(keys, null, false);
          return key == null ? WatchKey.NONE : key;
        }
      } catch (EndOfFileException e) {
        return WatchKey.QUIT; // the terminal is closed, as at an exit
      }
      left = (end - System.nanoTime()) / 1_000_000;
    } while (left > 0);
    return WatchKey.NONE;
  }

  private void restore() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    terminal.puts(Capability.cursor_visible);
    terminal.puts(Capability.keypad_local);
    terminal.puts(Capability.exit_ca_mode);
    terminal.flush();
    terminal.setAttributes(before);
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
      terminal.close();
    } catch (IllegalStateException e) {
      // It is running.
    } catch (IOException e) {
      // The terminal itself is gone.
    }
  }
}
