package dev.leash.agent.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes numbers, and texts as numbers: each text stands once, in a table before all else. {@link
 * PooledInput} reads it.
 *
 * <p>Not thread-safe; used by the build only.
 */
final class PooledOutput {

  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream body = new DataOutputStream(bytes);

  void writeByte(int value) throws IOException {
    body.writeByte(value);
  }

  void writeShort(int value) throws IOException {
    body.writeShort(value);
  }

  void writeBoolean(boolean value) throws IOException {
    body.writeBoolean(value);
  }

  void writeUTF(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    body.writeShort(known == null ? texts.size() - 1 : known);
  }

  /**
   * Writes the table and all that was written so far.
   *
   * @throws IOException if there is too much of it, or a text has characters beyond Latin-1
   */
  void writeTo(OutputStream out) throws IOException {
    DataOutputStream file = new DataOutputStream(out);
    if (texts.size() > Character.MAX_VALUE) {
      throw new IOException("more than 65,535 texts");
    }
    file.writeShort(texts.size());
    for (String text : texts.keySet()) {
      byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
      if (!text.equals(new String(latin, StandardCharsets.ISO_8859_1))
          || latin.length > Character.MAX_VALUE) {
        throw new IOException("not Latin-1, or too long: " + text);
      }
      file.writeShort(latin.length);
      file.write(latin);
    }
    bytes.writeTo(file);
    file.flush();
  }
}
