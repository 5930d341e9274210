package dev.leash.agent.prove;

import dev.leash.heap.proof.GroupHolding;
import dev.leash.heap.proof.ListenerHolders.Way;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a dump said.
 *
 * @param holdings who holds the listeners of each group, if that was asked
 * @param ways by which ways they are held, if that was asked
 */
public record DumpAnswer(List<GroupHolding> holdings, List<Way> ways) {

  /** Nobody looked. */
  static final DumpAnswer NONE = new DumpAnswer(List.of(), List.of());

  /** Copies the lists. */
  public DumpAnswer {
    holdings = List.copyOf(holdings);
    ways = List.copyOf(ways);
  }

  /** As bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(holdings.size());
      for (GroupHolding each : holdings) {
        out.writeLong(each.heldOnly());
        out.writeLong(each.dropped());
        out.writeLong(each.inUse());
        out.writeLong(each.unknown());
        out.writeLong(each.objects());
        out.writeLong(each.bytes());
        write(each.path(), out);
        out.writeLong(each.users());
        out.writeLong(each.copies());
      }
      out.writeInt(ways.size());
      for (Way each : ways) {
        out.writeLong(each.listeners());
        write(each.path(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no such thing in memory
    }
    return bytes.toByteArray();
  }

  /**
   * The other way round.
   *
   * @throws IOException if they are cut off
   */
  static DumpAnswer of(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<GroupHolding> holdings = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        holdings.add(
            new GroupHolding(
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                path(in),
                in.readLong(),
                in.readLong()));
      }
      List<Way> ways = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        ways.add(new Way(in.readLong(), path(in)));
      }
      return new DumpAnswer(holdings, ways);
    }
  }

  private static void write(List<String> path, DataOutputStream out) throws IOException {
    out.writeInt(path.size());
    for (String hop : path) {
      out.writeUTF(hop);
    }
  }

  private static List<String> path(DataInputStream in) throws IOException {
    List<String> path = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      path.add(in.readUTF());
    }
    return path;
  }
}
