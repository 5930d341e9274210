package dev.leash.agent.prove;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Another process that offered to read the dumps of this one, such as the command line, so that
 * this one pays for the dump alone. It is there as long as it asks for dumps, again and again, also
 * while it reads one.
 *
 * <p>Thread-safe.
 */
public final class OutsideReader {

  private static final byte[] NOTHING = {};

  /** How often it is seen whether it is still there. */
  private static final long TURN_MILLIS = 100;

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final long patienceNanos;
  private int waiting;
  private long heard;
  private boolean wasThere;
  private long number;
  private Asked asked;
  private ByteBuffer answered;

  /** Nobody offered it yet. */
  public OutsideReader() {
    this(PATIENCE);
  }

  /**
   * Nobody offered it yet.
   *
   * @param patience for how long one that does not ask is there
   */
  OutsideReader(Duration patience) {
    this.patienceNanos = patience.toNanos();
  }

  /** What another process is asked. */
  public static final class Asked {

    private final long number;
    private final Path dump;
    private final byte[] question;

    private Asked(long number, Path dump, byte[] question) {
      this.number = number;
      this.dump = dump;
      this.question = question;
    }

    /**
     * Reads what {@link #await} returned.
     *
     * @return null if there was no dump
     */
    public static Asked of(byte[] bytes) {
      if (bytes.length == 0) {
        return null;
      }
      ByteBuffer in = ByteBuffer.wrap(bytes);
      long number = in.getLong();
      byte[] file = new byte[in.getInt()];
      in.get(file);
      byte[] question = new byte[in.remaining()];
      in.get(question);
      return new Asked(number, Path.of(new String(file, StandardCharsets.UTF_8)), question);
    }

    /**
     * Reads the dump, in this process.
     *
     * @return the answer, as {@link #answer} takes it
     */
    public byte[] read() {
      byte[] answer = NOTHING; // then whoever asks reads it itself
      try {
        answer = DumpQuestion.of(question).ask(dump).toBytes();
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        // It may be in a container of its own, or of another user, or too large.
      }
      return ByteBuffer.allocate(Long.BYTES + answer.length).putLong(number).put(answer).array();
    }

    private byte[] toBytes() {
      byte[] file = dump.toString().getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.allocate(Long.BYTES + Integer.BYTES + file.length + question.length)
          .putLong(number)
          .putInt(file.length)
          .put(file)
          .put(question)
          .array();
    }
  }

  /**
   * Offers to read dumps, and waits for one. To be called by the other process.
   *
   * @param millis for how long to wait; 0 only offers
   * @return what {@link Asked#of} reads; empty if there was no dump
   */
  public synchronized byte[] await(long millis) throws InterruptedException {
    waiting++;
    wasThere = true;
    try {
      long end = System.nanoTime() + millis * 1_000_000;
      long left = millis;
      while (asked == null && left > 0) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
      if (asked == null || millis == 0) {
        return NOTHING;
      }
      byte[] taken = asked.toBytes();
      asked = null;
      return taken;
    } finally {
      waiting--;
      heard = System.nanoTime();
    }
  }

  /** Takes the answer of the other process; one that comes too late is dropped. */
  public synchronized void answer(byte[] answer) {
    ByteBuffer in = ByteBuffer.wrap(answer.clone());
    if (in.remaining() >= Long.BYTES && in.getLong() == number) {
      answered = in;
      notifyAll();
    }
  }

  /** Whether another process is there to read dumps. */
  synchronized boolean isThere() {
    return waiting > 0 || (wasThere && System.nanoTime() - heard < patienceNanos);
  }

  /**
   * Has a dump read.
   *
   * @return null if the other process is not there, or could not read it
   */
  synchronized DumpAnswer read(Path dump, DumpQuestion question) {
    answered = null;
    asked = new Asked(++number, dump.toAbsolutePath(), question.toBytes());
    notifyAll();
    try {
      while (answered == null && isThere()) {
        wait(TURN_MILLIS);
      }
      if (answered == null || !answered.hasRemaining()) {
        return null;
      }
      byte[] bytes = new byte[answered.remaining()];
      answered.get(bytes);
      return DumpAnswer.of(bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (IOException e) {
      return null; // of another version
    } finally {
      asked = null;
      number++;
    }
  }
}
