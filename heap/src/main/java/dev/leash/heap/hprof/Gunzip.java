package dev.leash.heap.hprof;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks a dump that was written with {@code -gz}: the walk needs every object at hand, in any
 * order.
 */
final class Gunzip {

  private static final int BUFFER = 1 << 16;

  private Gunzip() {}

  /** Whether the file begins as a gzip file does. */
  static boolean isPacked(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 0x1f && in.read() == 0x8b;
    }
  }

  /**
   * Writes what {@code packed} holds to {@code target}; of a damaged file, all up to the damage.
   */
  static void unpack(Path packed, Path target, DumpProblems problems, HeapProgress progress)
      throws IOException {
    long total = Files.size(packed);
    try (CountingStream counted = new CountingStream(Files.newInputStream(packed));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), BUFFER)) {
      try (InputStream in = new GZIPInputStream(new BufferedInputStream(counted, BUFFER), BUFFER)) {
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          out.write(buffer, 0, n);
          progress.at("unpacking", counted.count(), total);
        }
      } catch (EOFException | ZipException e) {
        problems.add("the packed file is truncated or damaged", counted.count());
      }
    }
  }

  private static final class CountingStream extends java.io.FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = in.read(bytes, from, length);
      count += Math.max(n, 0);
      return n;
    }

    long count() {
      return count;
    }
  }
}
