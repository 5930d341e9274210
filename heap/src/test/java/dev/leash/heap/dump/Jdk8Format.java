package dev.leash.heap.dump;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a dump as JDK 8 does: format 1.0.1, with all objects in one record rather than in
 * segments.
 */
public final class Jdk8Format {

  private static final int DUMP = 0x0c;
  private static final int SEGMENT = 0x1c;
  private static final int END = 0x2c;
  private static final byte[] FORMAT = "JAVA PROFILE 1.0.1\0".getBytes(StandardCharsets.US_ASCII);

  private Jdk8Format() {}

  /** Copies a dump of format 1.0.2, of less than 2 GB, to a file of this format. */
  public static Path write(Path dump, Path copy) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(dump));
    ByteArrayOutputStream objects = new ByteArrayOutputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    in.position(FORMAT.length);
    out.write(FORMAT);
    out.writeInt(in.getInt()); // the size of ids
    out.writeLong(in.getLong()); // the time
    while (in.hasRemaining()) {
      int tag = in.get();
      int time = in.getInt();
      byte[] body = new byte[in.getInt()];
      in.get(body);
      if (tag == SEGMENT) {
        objects.write(body);
      } else if (tag != END) {
        out.writeByte(tag);
        out.writeInt(time);
        out.writeInt(body.length);
        out.write(body);
      }
    }
    out.writeByte(DUMP);
    out.writeInt(0);
    out.writeInt(objects.size());
    objects.writeTo(out);
    Files.write(copy, bytes.toByteArray());
    return copy;
  }
}
