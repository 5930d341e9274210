package dev.leash.agent.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes numbers, and texts as numbers: each text stands once, in a table before all else. {@link
 * PooledInput} reads it.
 *
 * <p>Not thread-safe; used by the build only.
 */
final class PooledOutput {

  private final Map<String, Integer> texts;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream body = new DataOutputStream(bytes);

  PooledOutput() {
    this(new LinkedHashMap<>());
  }

  private PooledOutput(Map<String, Integer> texts) {
    this.texts = texts;
  }

  /** A part of this that is to be put in later. */
  PooledOutput part() {
    return new PooledOutput(texts);
  }

  /** Puts a part in. */
  void append(PooledOutput part) throws IOException {
    part.bytes.writeTo(body);
  }

  /** How many bytes were written, without the texts. */
  int size() {
    return body.size();
  }

  void writeByte(int value) throws IOException {
    body.writeByte(value);
  }

  void writeShort(int value) throws IOException {
    body.writeShort(value);
  }

  void writeInt(int value) throws IOException {
    body.writeInt(value);
  }

  void writeBoolean(boolean value) throws IOException {
    body.writeBoolean(value);
  }

  void writeUTF(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    body.writeShort(known == null ? texts.size() - 1 : known);
  }

  /** Texts with their count before them. */
  void writeTexts(Collection<String> all) throws IOException {
    writeByte(all.size());
    for (String text : all) {
      writeUTF(text);
    }
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
    ByteArrayOutputStream pool = new ByteArrayOutputStream();
    DataOutputStream latin1 = new DataOutputStream(pool);
    int start = 6 + 4 * texts.size();
    file.writeShort(texts.size());
    List<Integer> starts = new ArrayList<>();
    for (String text : texts.keySet()) {
      byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
      if (!text.equals(new String(latin, StandardCharsets.ISO_8859_1))
          || latin.length > Character.MAX_VALUE) {
        throw new IOException("not Latin-1, or too long: " + text);
      }
      starts.add(start + pool.size());
      latin1.writeShort(latin.length);
      latin1.write(latin);
    }
    file.writeInt(start + pool.size());
    for (int each : starts) {
      file.writeInt(each);
    }
    pool.writeTo(file);
    bytes.writeTo(file);
    file.flush();
  }
}
