package dev.leash.agent.catalogue;

import dev.leash.agent.catalogue.ApiRule.Flag;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one rule of the compiled catalogue; {@link CatalogueFile} wrote it. */
final class RuleReader {

  private static final Kind[] KINDS = Kind.values();
  private static final Role[] ROLES = Role.values();
  private static final Flag[] FLAGS = Flag.values();
  private static final Copies[] COPIES = Copies.values();
  private static final CallPart.Sort[] SORTS = CallPart.Sort.values();

  private RuleReader() {}

  static ApiRule rule(PooledInput in) {
    String id = in.readUTF();
    String library = in.readUTF();
    List<String> versions = in.readTexts();
    Kind kind = KINDS[in.readByte()];
    List<String> family = in.readTexts();
    String fix = in.readUTF();
    Copies copies = COPIES[in.readByte()];
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (int n = in.readByte(); n > 0; n--) {
      flags.add(FLAGS[in.readByte()]);
    }
    Set<String> ignoredCallers = new HashSet<>(in.readTexts());
    Set<String> ignoredThreads = new HashSet<>(in.readTexts());
    List<String> keptIn = in.readTexts();
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
        keptIn,
        hooks);
  }

  private static HookRule hook(PooledInput in) {
    Role role = ROLES[in.readByte()];
    String type = in.readUTF();
    boolean subtypes = in.readBoolean();
    String method = in.readUTF();
    return HookRule.of(role, type, method, in.readTexts())
        .subtypes(subtypes)
        .source(place(in))
        .listener(place(in))
        .handle(place(in))
        .key(place(in))
        .each(in.readBoolean())
        .optional(in.readBoolean())
        .before(in.readBoolean())
        .build();
  }

  private static CallPart place(PooledInput in) {
    CallPart.Sort sort = SORTS[in.readByte()];
    if (sort == CallPart.Sort.NONE) {
      return CallPart.NONE;
    }
    int argument = in.readByte();
    String field = in.readUTF();
    return new CallPart(sort, argument, field.isEmpty() ? null : field);
  }
}
