package dev.leash.agent.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link PooledOutput} wrote. Every start of every application does it, in the
 * interpreter: a text is made once, by copying bytes, and only if it is asked for.
 *
 * <p>What it was read from does not change, and several inputs may share it; an input itself, which
 * has a position, is not thread-safe.
 */
final class PooledInput {

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  /**
   * An input.
   *
   * @param in read to its end
   * @throws IOException if it can't be read or is cut off
   */
  PooledInput(InputStream in) throws IOException {
    this.bytes = in.readAllBytes();
    if (bytes.length < 6 || number(2) > bytes.length) {
      throw new IOException("it is cut off");
    }
    this.texts = new String[unsignedShort(0)];
    this.at = number(2);
  }

  private PooledInput(PooledInput shared, int position) {
    this.bytes = shared.bytes;
    this.texts = shared.texts;
    this.at = position;
  }

  /** Another input of the same, at another position. */
  PooledInput from(int position) {
    return new PooledInput(this, position);
  }

  int position() {
    return at;
  }

  void position(int position) {
    at = position;
  }

  byte readByte() {
    return bytes[at++];
  }

  boolean readBoolean() {
    return bytes[at++] != 0;
  }

  int readUnsignedShort() {
    at += 2;
    return unsignedShort(at - 2);
  }

  int readInt() {
    at += 4;
    return number(at - 4);
  }

  String readUTF() {
    return text(readUnsignedShort());
  }

  /** Texts with their count before them. */
  List<String> readTexts() {
    int size = readByte();
    if (size == 0) {
      return List.of();
    }
    List<String> read = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      read.add(readUTF());
    }
    return read;
  }

  /** The text of a number. */
  String text(int number) {
    String text = texts[number];
    if (text == null) {
      int start = number(6 + 4 * number);
      text = new String(bytes, start + 2, unsignedShort(start), StandardCharsets.ISO_8859_1);
      texts[number] = text;
    }
    return text;
  }

  int unsignedShort(int position) {
    return (bytes[position] & 0xff) << 8 | (bytes[position + 1] & 0xff);
  }

  int number(int position) {
    return unsignedShort(position) << 16 | unsignedShort(position + 2);
  }
}
