package dev.leash.heap.list;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of sources and collections before a dump is seen: data, in the resource {@code
 * list-fields.txt}, which says at its top how it is written. Immutable.
 */
public final class KnownLists {

  private static final String RESOURCE = "list-fields.txt";

  private final Set<ListField> lists;
  private final List<KeptIn> keptIn;
  private final Map<String, List<String>> through;
  private final Map<String, List<String>> wrappers;
  private final Set<String> collections;
  private final Set<String> families;
  private final Set<String> words;

  private KnownLists(
      Set<ListField> lists,
      List<KeptIn> keptIn,
      Map<String, List<String>> through,
      Map<String, List<String>> wrappers,
      Set<String> collections,
      Set<String> families,
      Set<String> words) {
    this.lists = Set.copyOf(lists);
    this.keptIn = List.copyOf(keptIn);
    this.through = Map.copyOf(through);
    this.wrappers = Map.copyOf(wrappers);
    this.collections = Set.copyOf(collections);
    this.families = Set.copyOf(families);
    this.words = Set.copyOf(words);
  }

  /** What comes with this library. */
  public static KnownLists builtIn() {
    try (InputStream in = KnownLists.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads lines in the format of the resource. */
  static KnownLists parse(List<String> lines) {
    Set<ListField> lists = new LinkedHashSet<>();
    Map<String, List<String>> through = new HashMap<>();
    Map<String, List<String>> wrappers = new HashMap<>();
    Set<String> collections = new HashSet<>();
    Set<String> families = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (String line : lines) {
      List<String> parts = List.of(line.replaceFirst("#.*", "").trim().split("\\s+"));
      List<String> rest = parts.subList(1, parts.size());
      switch (parts.get(0)) {
        case "" -> {}
        case "list" -> lists.add(new ListField(rest.get(0), rest.get(1), false));
        case "static" -> lists.add(new ListField(rest.get(0), rest.get(1), true));
        case "through" -> through.put(rest.get(0), rest.subList(1, rest.size()));
        case "wrapper" -> wrappers.put(rest.get(0), rest.subList(1, rest.size()));
        case "collection" -> collections.addAll(rest);
        case "collections-of" -> families.addAll(rest);
        case "words" -> words.addAll(rest);
        default -> throw new IllegalArgumentException("unknown line: " + line);
      }
    }
    return new KnownLists(lists, List.of(), through, wrappers, collections, families, words);
  }

  /** The same that knows where further sources keep their listeners. */
  public KnownLists plus(Collection<KeptIn> more) {
    List<KeptIn> all = new ArrayList<>(keptIn);
    all.addAll(more);
    return new KnownLists(lists, all, through, wrappers, collections, families, words);
  }

  /** The same that knows further fields that have listener lists. */
  public KnownLists plusFields(Collection<ListField> more) {
    Set<ListField> all = new LinkedHashSet<>(lists);
    all.addAll(more);
    return new KnownLists(all, keptIn, through, wrappers, collections, families, words);
  }

  /** The fields in which sources keep listeners. */
  Set<ListField> lists() {
    return lists;
  }

  /** Where further sources keep them. */
  List<KeptIn> keptIn() {
    return keptIn;
  }

  /** All of both. */
  public List<KeptIn> sources() {
    List<KeptIn> all = new ArrayList<>(keptIn);
    for (ListField each : lists) {
      all.add(new KeptIn(each.className(), each.isStatic(), List.of(List.of(each.field()))));
    }
    return all;
  }

  /** Of classes that are part of a list, the fields that lead on. */
  Map<String, List<String>> through() {
    return through;
  }

  /**
   * Of classes that stand for a listener, the field that has it, and after it those that lead to
   * further ones.
   */
  Map<String, List<String>> wrappers() {
    return wrappers;
  }

  /** Classes whose subclasses and nested classes are collections and their parts. */
  Set<String> collections() {
    return collections;
  }

  /** Packages whose classes are collections and their parts. */
  Set<String> families() {
    return families;
  }

  /** How names of listeners end. */
  Set<String> words() {
    return words;
  }
}
