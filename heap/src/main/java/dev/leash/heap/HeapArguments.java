package dev.leash.heap;

import dev.leash.heap.list.KeptIn;
import dev.leash.heap.list.ListField;
import dev.leash.heap.report.HeapFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * The arguments of the command.
 *
 * @param dump the dump to read
 * @param older the one to compare it with, or null
 * @param format how to write
 * @param options how to read
 * @param help whether only help is wanted; the others are null then
 */
record HeapArguments(Path dump, Path older, HeapFormat format, HeapOptions options, boolean help) {

  static final String USAGE =
      """
      usage: heap <file.hprof> [options]
        --compare <older.hprof>  also say what grew since an older dump of the program
        --json | --html          write JSON (leash-heap/1) or one HTML page; else text
        --top <n>                report so many lists (default 50; the text shows 10)
        --list <field>           a field with listeners: com.acme.Bus.listeners, or
                                 "static com.acme.Bus.ALL", or one by way of another:
                                 "com.acme.Bus: support.listeners"; may be given again
        --most-objects <n>       refuse a dump with more objects
        --heap-limit <MB>        refuse a dump that takes more memory to read""";

  private static final long MEGABYTE = 1_000_000;

  /** The same that knows where further sources keep their listeners, and further lists. */
  HeapArguments knowing(Collection<KeptIn> more, Collection<ListField> fields) {
    if (help) {
      return this;
    }
    List<KeptIn> all = new ArrayList<>(options.lists());
    all.addAll(more);
    return new HeapArguments(dump, older, format, options.withLists(all).withFields(fields), false);
  }

  static HeapArguments parse(String... args) {
    Path dump = null;
    Path older = null;
    HeapFormat format = HeapFormat.TEXT;
    HeapOptions options = HeapOptions.defaults().withMostMemory(Runtime.getRuntime().maxMemory());
    List<KeptIn> lists = new ArrayList<>();
    Iterator<String> rest = List.of(args).iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      switch (arg) {
        case "--help", "-h", "help" -> {
          return new HeapArguments(null, null, null, null, true);
        }
        case "--json" -> format = HeapFormat.JSON;
        case "--html" -> format = HeapFormat.HTML;
        case "--compare" -> older = Path.of(value(arg, rest));
        case "--list" -> lists.add(KeptIn.parse(value(arg, rest)));
        case "--top" -> options = options.withMostLists((int) number(arg, rest, 100_000));
        case "--most-objects" ->
            options = options.withMostObjects(number(arg, rest, Integer.MAX_VALUE));
        case "--heap-limit" ->
            options = options.withMostMemory(number(arg, rest, Integer.MAX_VALUE) * MEGABYTE);
        default -> {
          if (arg.startsWith("-")) {
            throw new IllegalArgumentException("there is no option " + arg);
          }
          if (dump != null) {
            throw new IllegalArgumentException("one dump, please; --compare takes the older one");
          }
          dump = Path.of(arg);
        }
      }
    }
    if (dump == null) {
      throw new IllegalArgumentException("which dump?");
    }
    return new HeapArguments(dump, older, format, options.withLists(lists), false);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static long number(String option, Iterator<String> rest, long most) {
    String text = value(option, rest);
    try {
      long number = Long.parseLong(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, as a number out of range is
    }
    throw new IllegalArgumentException(option + " needs a number from 1 to " + most);
  }
}
