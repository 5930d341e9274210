package dev.leash.agent.prove;

import dev.leash.heap.list.KeptIn;
import dev.leash.heap.proof.GroupHolding;
import dev.leash.heap.proof.ListenerHolders;
import dev.leash.heap.proof.ListenerHolders.Way;
import dev.leash.heap.proof.ListenerProof;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What is asked of a dump in which listeners lie ready: who holds them, or by which ways. It can be
 * asked in another process, as bytes. Immutable.
 */
public final class DumpQuestion {

  /** Of whoever reads the bytes; another version can't. */
  private static final int FORMAT = 1;

  private final String holder;
  private final int[] groupOf;
  private final int groups;
  private final List<String> keptIn;
  private final BitSet library;
  private final BitSet alone;

  private DumpQuestion(
      String holder, int[] groupOf, int groups, List<String> keptIn, BitSet library, BitSet alone) {
    this.holder = holder;
    this.groupOf = groupOf;
    this.groups = groups;
    this.keptIn = keptIn;
    this.library = library;
    this.alone = alone;
  }

  /** Who holds the listeners; what the arguments mean, {@link ListenerProof#of} says. */
  static DumpQuestion holders(
      String holder, int[] groupOf, int groups, List<String> keptIn, BitSet library, BitSet alone) {
    return new DumpQuestion(
        holder,
        groupOf.clone(),
        groups,
        List.copyOf(keptIn),
        (BitSet) library.clone(),
        (BitSet) alone.clone());
  }

  /** By which ways the listeners are held; see {@link ListenerHolders#of}. */
  static DumpQuestion ways(String holder) {
    return new DumpQuestion(holder, new int[0], 0, List.of(), new BitSet(), new BitSet());
  }

  /**
   * Reads a dump, in this process.
   *
   * @throws IOException if it can't be read
   */
  public DumpAnswer ask(Path dump) throws IOException {
    if (groups == 0) {
      return new DumpAnswer(List.of(), ListenerHolders.of(dump, holder));
    }
    List<KeptIn> clauses = keptIn.stream().map(KeptIn::parse).toList();
    List<GroupHolding> holdings =
        ListenerProof.of(dump, holder, groupOf, groups, clauses, library::get, alone::get);
    List<Way> none = List.of();
    return new DumpAnswer(holdings, none);
  }

  /** As bytes. */
  byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      out.writeUTF(holder);
      out.writeInt(groups);
      out.writeInt(groupOf.length);
      for (int i = 0; i < groupOf.length; i++) {
        out.writeInt(groupOf[i]);
        out.writeBoolean(library.get(i));
        out.writeBoolean(alone.get(i));
      }
      out.writeInt(keptIn.size());
      for (String clause : keptIn) {
        out.writeUTF(clause);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no such thing in memory
    }
    return bytes.toByteArray();
  }

  /**
   * The other way round.
   *
   * @throws IOException if they are of another version
   */
  public static DumpQuestion of(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != FORMAT) {
        throw new IOException("another version of Leash asks this");
      }
      String holder = in.readUTF();
      int groups = in.readInt();
      int[] groupOf = new int[in.readInt()];
      BitSet library = new BitSet();
      BitSet alone = new BitSet();
      for (int i = 0; i < groupOf.length; i++) {
        groupOf[i] = in.readInt();
        library.set(i, in.readBoolean());
        alone.set(i, in.readBoolean());
      }
      List<String> keptIn = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        keptIn.add(in.readUTF());
      }
      return new DumpQuestion(holder, groupOf, groups, keptIn, library, alone);
    }
  }
}
