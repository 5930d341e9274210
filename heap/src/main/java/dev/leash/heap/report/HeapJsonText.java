package dev.leash.heap.report;

import java.io.IOException;
import java.io.Writer;

/** Writes JSON: takes care of commas, quotes and line breaks. Not thread-safe. */
final class HeapJsonText {

  private final Writer out;
  private int depth;
  private boolean needsComma;
  private boolean afterName;

  HeapJsonText(Writer out) {
    this.out = out;
  }

  HeapJsonText open(char bracket) throws IOException {
    begin();
    out.write(bracket);
    depth++;
    needsComma = false;
    return this;
  }

  HeapJsonText close(char bracket) throws IOException {
    depth--;
    if (needsComma) {
      line();
    }
    out.write(bracket);
    needsComma = true;
    return this;
  }

  HeapJsonText name(String name) throws IOException {
    begin();
    quoted(name);
    out.write(": ");
    afterName = true;
    return this;
  }

  HeapJsonText text(String value) throws IOException {
    begin();
    if (value == null) {
      out.write("null");
    } else {
      quoted(value);
    }
    needsComma = true;
    return this;
  }

  HeapJsonText number(long value) throws IOException {
    begin();
    out.write(Long.toString(value));
    needsComma = true;
    return this;
  }

  HeapJsonText truth(boolean value) throws IOException {
    begin();
    out.write(Boolean.toString(value));
    needsComma = true;
    return this;
  }

  private void begin() throws IOException {
    if (afterName) {
      afterName = false;
      return;
    }
    if (needsComma) {
      out.write(',');
    }
    if (depth > 0) {
      line();
    }
  }

  private void line() throws IOException {
    out.write('\n');
    out.write("  ".repeat(depth));
  }

  private void quoted(String text) throws IOException {
    out.write('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.write("\\\"");
        case '\\' -> out.write("\\\\");
        case '\n' -> out.write("\\n");
        default -> {
          if (c < 0x20 || c == 0x7f || Character.isSurrogate(c)) {
            out.write(String.format("\\u%04x", (int) c));
          } else {
            out.write(c);
          }
        }
      }
    }
    out.write('"');
  }
}
