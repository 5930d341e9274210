package dev.leash.agent.catalogue;

import dev.leash.agent.catalogue.ApiRule.Flag;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The file of the compiled catalogue: where each rule is, which rules name a class, and then the
 * rules themselves, each a flat run of texts and numbers. {@link CompiledCatalogue} reads it.
 */
final class CatalogueFile {

  static final int FORMAT = 7;

  private final Map<String, Set<Integer>> types = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> ancestors = new LinkedHashMap<>();
  private final Map<String, Set<Integer>> areas = new LinkedHashMap<>();
  private final Set<String> methods = new LinkedHashSet<>();

  private CatalogueFile() {}

  /** Writes rules, and which classes those about owners and mocks name. */
  static void write(List<ApiRule> rules, List<OwnerRule> owners, OutputStream file)
      throws IOException {
    PooledOutput out = new PooledOutput();
    PooledOutput bodies = out.part();
    out.writeByte(FORMAT);
    out.writeShort(standard(rules));
    out.writeShort(rules.size());
    for (ApiRule rule : rules) {
      out.writeInt(bodies.size());
      out.writeUTF(rule.id());
      out.writeBoolean(rule.is(Flag.OPT_IN));
      write(rule, bodies);
    }
    names(rules, owners, out);
    out.append(bodies);
    out.writeTo(file);
  }

  /** How many event APIs are watched if nobody says otherwise. */
  private static int standard(List<ApiRule> rules) {
    Set<String> ids = new HashSet<>();
    for (ApiRule rule : rules) {
      if (!rule.is(Flag.OPT_IN)) {
        ids.add(rule.id());
      }
    }
    return ids.size();
  }

  /** Which rules name a class, and which ask for subtypes: of what, where, by which methods. */
  private static void names(List<ApiRule> rules, List<OwnerRule> owners, PooledOutput out)
      throws IOException {
    CatalogueFile names = new CatalogueFile();
    for (int number = 0; number < rules.size(); number++) {
      for (HookRule hook : rules.get(number).hooks()) {
        names.add(number, hook.type(), hook.subtypes(), hook.method());
      }
    }
    for (OwnerRule owner : owners) {
      for (OwnerRule.Method method : owner.methods()) {
        names.add(CompiledCatalogue.FURTHER, method.type(), method.subtypes(), method.name());
      }
    }
    for (HookRule mock : MockRules.all()) {
      names.add(CompiledCatalogue.FURTHER, mock.type(), mock.subtypes(), mock.method());
    }
    RuleIndex.write(out, names.types);
    RuleIndex.write(out, names.ancestors);
    RuleIndex.write(out, names.areas);
    out.writeTexts(names.methods);
  }

  private void add(int rule, String type, boolean subtypes, String method) {
    add(types, type, rule);
    if (subtypes) {
      add(ancestors, type, rule);
      add(areas, LibraryPrefix.of(type.replace('.', '/')).replace('/', '.'), rule);
      methods.add(method);
    }
  }

  private static void add(Map<String, Set<Integer>> rules, String name, int rule) {
    rules.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(rule);
  }

  @SuppressWarnings("EnumOrdinal") // written and read by the same build
  private static void write(ApiRule rule, PooledOutput out) throws IOException {
    out.writeUTF(rule.id());
    out.writeUTF(rule.library());
    out.writeTexts(rule.versions());
    out.writeByte(rule.kind().ordinal());
    out.writeTexts(rule.family());
    out.writeUTF(rule.fix());
    out.writeByte(rule.copies().ordinal());
    out.writeByte(rule.flags().size());
    for (Flag flag : rule.flags()) {
      out.writeByte(flag.ordinal());
    }
    out.writeTexts(new TreeSet<>(rule.ignoredCallers())); // sets have an order of their JVM's own
    out.writeTexts(new TreeSet<>(rule.ignoredThreads()));
    out.writeTexts(rule.keptIn());
    out.writeShort(rule.hooks().size());
    for (HookRule hook : rule.hooks()) {
      out.writeByte(hook.role().ordinal());
      out.writeUTF(hook.type());
      out.writeBoolean(hook.subtypes());
      out.writeUTF(hook.method());
      out.writeTexts(hook.parameters());
      place(out, hook.source());
      place(out, hook.listener());
      place(out, hook.handle());
      place(out, hook.key());
      out.writeBoolean(hook.each());
      out.writeBoolean(hook.optional());
      out.writeBoolean(hook.before());
    }
  }

  @SuppressWarnings("EnumOrdinal")
  private static void place(PooledOutput out, CallPart place) throws IOException {
    out.writeByte(place.sort().ordinal());
    if (!place.present()) {
      return;
    }
    out.writeByte(place.argument());
    out.writeUTF(place.field() == null ? "" : place.field());
  }
}
