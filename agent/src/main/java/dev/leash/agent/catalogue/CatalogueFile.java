package dev.leash.agent.catalogue;

import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The compiled catalogue: rules as a flat run of strings and numbers that reads in a millisecond.
 */
public final class CatalogueFile {

  private static final int FORMAT = 3;
  private static final Kind[] KINDS = Kind.values();
  private static final Role[] ROLES = Role.values();
  private static final Flag[] FLAGS = Flag.values();
  private static final Copies[] COPIES = Copies.values();
  private static final Place.Sort[] SORTS = Place.Sort.values();

  private CatalogueFile() {}

  /** Writes rules. */
  @SuppressWarnings("EnumOrdinal") // written and read by the same build
  public static void write(List<ApiRule> rules, OutputStream file) throws IOException {
    PooledOutput out = new PooledOutput();
    out.writeByte(FORMAT);
    out.writeShort(rules.size());
    for (ApiRule rule : rules) {
      out.writeUTF(rule.id());
      out.writeUTF(rule.library());
      strings(out, rule.versions());
      out.writeByte(rule.kind().ordinal());
      strings(out, rule.family());
      out.writeUTF(rule.fix());
      out.writeByte(rule.copies().ordinal());
      out.writeByte(rule.flags().size());
      for (Flag flag : rule.flags()) {
        out.writeByte(flag.ordinal());
      }
      strings(out, rule.ignoredCallers());
      strings(out, rule.ignoredThreads());
      out.writeShort(rule.hooks().size());
      for (HookRule hook : rule.hooks()) {
        out.writeByte(hook.role().ordinal());
        out.writeUTF(hook.type());
        out.writeBoolean(hook.subtypes());
        out.writeUTF(hook.method());
        strings(out, hook.parameters());
        place(out, hook.source());
        place(out, hook.listener());
        place(out, hook.handle());
        place(out, hook.key());
        out.writeBoolean(hook.each());
        out.writeBoolean(hook.optional());
        out.writeBoolean(hook.before());
      }
    }
    out.writeTo(file);
  }

  /** Reads what {@link #write} wrote. */
  public static List<ApiRule> read(InputStream file) throws IOException {
    PooledInput in = new PooledInput(file);
    int format = in.readByte();
    if (format != FORMAT) {
      throw new IOException("catalogue of format " + format + ", expected " + FORMAT);
    }
    int size = in.readUnsignedShort();
    List<ApiRule> rules = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      rules.add(rule(in));
    }
    return rules;
  }

  private static ApiRule rule(PooledInput in) {
    String id = in.readUTF();
    String library = in.readUTF();
    List<String> versions = strings(in);
    Kind kind = KINDS[in.readByte()];
    List<String> family = strings(in);
    String fix = in.readUTF();
    Copies copies = COPIES[in.readByte()];
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (int n = in.readByte(); n > 0; n--) {
      flags.add(FLAGS[in.readByte()]);
    }
    Set<String> ignoredCallers = new HashSet<>(strings(in));
    Set<String> ignoredThreads = new HashSet<>(strings(in));
    int size = in.readUnsignedShort();
    List<HookRule> hooks = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      hooks.add(hook(in));
    }
    return new ApiRule(
        id,
        library,
        versions,
        kind,
        family,
        fix,
        copies,
        flags,
        ignoredCallers,
        ignoredThreads,
        hooks);
  }

  private static HookRule hook(PooledInput in) {
    return new HookRule(
        ROLES[in.readByte()],
        in.readUTF(),
        in.readBoolean(),
        in.readUTF(),
        strings(in),
        place(in),
        place(in),
        place(in),
        place(in),
        in.readBoolean(),
        in.readBoolean(),
        in.readBoolean());
  }

  private static void strings(PooledOutput out, Collection<String> texts) throws IOException {
    out.writeByte(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> strings(PooledInput in) {
    int size = in.readByte();
    if (size == 0) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  @SuppressWarnings("EnumOrdinal")
  private static void place(PooledOutput out, Place place) throws IOException {
    out.writeByte(place.sort().ordinal());
    if (!place.present()) {
      return;
    }
    out.writeByte(place.argument());
    out.writeUTF(place.field() == null ? "" : place.field());
  }

  private static Place place(PooledInput in) {
    Place.Sort sort = SORTS[in.readByte()];
    if (sort == Place.Sort.NONE) {
      return Place.NONE;
    }
    int argument = in.readByte();
    String field = in.readUTF();
    return new Place(sort, argument, field.isEmpty() ? null : field);
  }
}
