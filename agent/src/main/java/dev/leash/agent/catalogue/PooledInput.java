package dev.leash.agent.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link PooledOutput} wrote. Every start of every application does it, in the
 * interpreter: a text is made once, by copying bytes, and only if it is asked for.
 *
 * <p>Not thread-safe.
 */
final class PooledInput {

  private final byte[] bytes;
  private final String[] texts;
  private final int[] starts;
  private int at;

  /**
   * An input.
   *
   * @param in read to its end
   * @throws IOException if it can't be read or is cut off
   */
  PooledInput(InputStream in) throws IOException {
    bytes = in.readAllBytes();
    try {
      texts = new String[readUnsignedShort()];
      starts = new int[texts.length];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = at;
        at += 2 + unsignedShort(at);
      }
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("it is cut off", e);
    }
  }

  byte readByte() {
    return bytes[at++];
  }

  boolean readBoolean() {
    return bytes[at++] != 0;
  }

  int readUnsignedShort() {
    int value = unsignedShort(at);
    at += 2;
    return value;
  }

  String readUTF() {
    int number = readUnsignedShort();
    String text = texts[number];
    if (text == null) {
      int start = starts[number];
      text = new String(bytes, start + 2, unsignedShort(start), StandardCharsets.ISO_8859_1);
      texts[number] = text;
    }
    return text;
  }

  private int unsignedShort(int position) {
    return (bytes[position] & 0xff) << 8 | (bytes[position + 1] & 0xff);
  }
}
