package dev.leash.agent.cli;

import static org.jline.keymap.KeyMap.esc;
import static org.jline.keymap.KeyMap.key;

import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** What a key means to {@code watch}. */
enum WatchKey {
  QUIT,
  UP,
  DOWN,
  PAGE_UP,
  PAGE_DOWN,
  FIRST,
  LAST,
  DETAILS,
  BACK,
  SORT,
  REVERSE,
  NONE;

  /** How long the next part of a key is waited for, where its first part is a key, too. */
  private static final long AMBIGUOUS_MILLIS = 100;

  /** The keys of a terminal; those that mean nothing are {@link #NONE}. */
  static KeyMap<WatchKey> of(Terminal terminal) {
    KeyMap<WatchKey> keys = new KeyMap<>();
    keys.setAmbiguousTimeout(AMBIGUOUS_MILLIS);
    keys.setNomatch(NONE);
    keys.setUnicode(NONE);
    keys.bind(QUIT, "q", "Q");
    keys.bind(UP, key(terminal, Capability.key_up), "\u001b[A", "\u001bOA", "k");
    keys.bind(DOWN, key(terminal, Capability.key_down), "\u001b[B", "\u001bOB", "j");
    keys.bind(PAGE_UP, key(terminal, Capability.key_ppage), "\u001b[5~");
    keys.bind(PAGE_DOWN, key(terminal, Capability.key_npage), "\u001b[6~", " ");
    keys.bind(FIRST, key(terminal, Capability.key_home), "\u001b[H", "g");
    keys.bind(LAST, key(terminal, Capability.key_end), "\u001b[F", "G");
    keys.bind(DETAILS, "\r", "\n");
    keys.bind(BACK, esc(), "\u007f", "\b");
    keys.bind(SORT, "s");
    keys.bind(REVERSE, "r");
    return keys;
  }
}
