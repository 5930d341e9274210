package dev.leash.heap.hprof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of any size in memory that the operating system pages in and out, read big-endian at any
 * position. Positions are not checked beyond what keeps memory safe: ask {@link #size()} first.
 * Safe for use by several threads.
 */
public final class MappedFile {

  private static final int CHUNK_BITS = 30;
  private static final long CHUNK = 1L << CHUNK_BITS;

  /** Each chunk reaches this far into the next one, so that no number lies across a border. */
  private static final int OVERLAP = Long.BYTES;

  private final ByteBuffer[] chunks;
  private final long size;

  private MappedFile(ByteBuffer[] chunks, long size) {
    this.chunks = chunks;
    this.size = size;
  }

  /** Maps the whole of {@code file} for reading. The mapping goes when this object is collected. */
  public static MappedFile open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      ByteBuffer[] chunks = new ByteBuffer[Math.toIntExact((size + CHUNK - 1) >>> CHUNK_BITS)];
      for (int i = 0; i < chunks.length; i++) {
        long start = (long) i << CHUNK_BITS;
        long length = Math.min(size - start, CHUNK + OVERLAP);
        chunks[i] = channel.map(FileChannel.MapMode.READ_ONLY, start, length);
      }
      return new MappedFile(chunks, size);
    }
  }

  /** The length of the file in bytes. */
  public long size() {
    return size;
  }

  /** The unsigned byte at {@code position}. */
  public int u1(long position) {
    return chunks[(int) (position >>> CHUNK_BITS)].get((int) (position & (CHUNK - 1))) & 0xff;
  }

  /** The unsigned two-byte number at {@code position}. */
  public int u2(long position) {
    return chunks[(int) (position >>> CHUNK_BITS)].getShort((int) (position & (CHUNK - 1)))
        & 0xffff;
  }

  /** The four-byte number at {@code position}. */
  public int u4(long position) {
    return chunks[(int) (position >>> CHUNK_BITS)].getInt((int) (position & (CHUNK - 1)));
  }

  /** The eight-byte number at {@code position}. */
  public long u8(long position) {
    return chunks[(int) (position >>> CHUNK_BITS)].getLong((int) (position & (CHUNK - 1)));
  }

  /** A copy of {@code length} bytes from {@code position} on. */
  public byte[] bytes(long position, int length) {
    byte[] copy = new byte[length];
    for (int i = 0; i < length; i++) {
      copy[i] = (byte) u1(position + i);
    }
    return copy;
  }
}
