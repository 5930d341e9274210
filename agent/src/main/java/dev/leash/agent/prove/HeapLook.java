package dev.leash.agent.prove;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options.Prove;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.event.LibraryPackages;
import dev.leash.heap.hprof.HprofException;
import dev.leash.heap.proof.GroupHolding;
import dev.leash.heap.proof.ListenerHolders.Way;
import dev.leash.owner.Lifetimes;
import dev.leash.registry.Registration;
import dev.leash.registry.RegistryView;
import dev.leash.site.Site;
import dev.leash.snapshot.Holding;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Dumps the heap of this JVM into a folder that only its user can read, reads the dump, and deletes
 * it. The JVM stands still while the dump is written, so this is for its end, or for whoever asked.
 *
 * <p>Thread-safe; there is one look at a time in a JVM, and others wait.
 */
public final class HeapLook {

  /** With more in use, in bytes, it takes too long to be done without being asked. */
  private static final long SMALL = 96L << 20;

  private static final long ANY_SIZE = Long.MAX_VALUE;

  private static final String UNSEEN =
      "the heap could not be looked at, so who holds the listeners is unknown: ";

  private static final String HOLDER = ListenersLaidReady.class.getName();

  /** There is one place for it in the JVM. */
  private static final Object LAYING_READY = new Object();

  private final RegistryView registry;
  private final long largest;
  private final Notes notes;
  private final Lifetimes lifetimes;

  /** Null if this JVM reads its dumps itself. */
  private final OutsideReader outside;

  private HeapLook(
      RegistryView registry,
      long largest,
      Notes notes,
      Lifetimes lifetimes,
      OutsideReader outside) {
    this.registry = registry;
    this.largest = largest;
    this.notes = notes;
    this.lifetimes = lifetimes;
    this.outside = outside;
  }

  /**
   * For the end of a program: at a heap that is small, or at any if {@code prove} says so.
   *
   * @param notes told what could not be done
   */
  public static HeapLook atEnd(Prove prove, RegistryView registry, Notes notes) {
    return new HeapLook(
        registry,
        prove == Prove.OFF ? 0 : prove == Prove.ON ? ANY_SIZE : SMALL,
        notes,
        Lifetimes.UNKNOWN,
        null);
  }

  /**
   * For somebody who asks for it while the program runs: at any heap, as long as there is memory to
   * read it; at none if {@code prove} says so.
   *
   * @param notes told what could not be done
   */
  public static HeapLook asked(Prove prove, RegistryView registry, Notes notes) {
    if (prove == Prove.OFF) {
      notes.add("the heap was not looked at: the option prove is off");
    }
    return new HeapLook(
        registry, prove == Prove.OFF ? 0 : ANY_SIZE, notes, Lifetimes.UNKNOWN, null);
  }

  /**
   * The same that asks for whom the listeners of libraries work.
   *
   * @param known knows that
   */
  public HeapLook with(Lifetimes known) {
    return new HeapLook(registry, largest, notes, known, outside);
  }

  /**
   * The same that has another process read its dumps.
   *
   * @param reader that process, as long as it is there
   */
  public HeapLook readBy(OutsideReader reader) {
    return new HeapLook(registry, largest, notes, lifetimes, reader);
  }

  /** Whether it never looks. */
  public boolean isOff() {
    return largest == 0;
  }

  /**
   * Looks who holds the live listeners of some sites, if the heap is not too large.
   *
   * @param sites which; with none of them nothing is dumped
   * @return what was found; empty if nobody looked
   */
  public Map<Site, Holding> at(Set<Site> sites) {
    return sites.isEmpty() ? Map.of() : of(r -> sites.contains(r.site()));
  }

  /**
   * Looks who holds the listeners of some live registrations, if the heap is not too large.
   *
   * @param which which; if there are none nothing is dumped
   * @return what was found, by the sites of these; empty if nobody looked
   */
  public Map<Site, Holding> of(Predicate<Registration> which) {
    if (isOff()) {
      return Map.of();
    }
    List<Registration> chosen = new ArrayList<>();
    Map<Site, Integer> numbers = new HashMap<>();
    List<Site> groups = new ArrayList<>();
    registry.forEach(
        registration -> {
          if (which.test(registration)) {
            chosen.add(registration);
            if (numbers.putIfAbsent(registration.site(), groups.size()) == null) {
              groups.add(registration.site());
            }
          }
        });
    if (chosen.isEmpty()) {
      return Map.of();
    }
    int[] groupOf = new int[chosen.size()];
    BitSet library = new BitSet();
    BitSet alone = new BitSet();
    for (int i = 0; i < groupOf.length; i++) {
      Registration each = chosen.get(i);
      groupOf[i] = numbers.get(each.site());
      library.set(i, isOfLibrary(each));
      alone.set(i, each.site().api().kind() == Kind.RESOURCE);
    }
    return bySite(
        groups,
        look(
                () ->
                    ListenersLaidReady.put(
                        groupOf.length,
                        i -> chosen.get(i).listener(),
                        i -> chosen.get(i).sourceObject(),
                        i -> subjectOf(chosen.get(i))),
                DumpQuestion.holders(
                    HOLDER, groupOf, groups.size(), keptIn(groups), library, alone))
            .holdings());
  }

  /**
   * Looks how some objects are held, if the heap is not too large.
   *
   * @param objects which; held by the caller in no other way
   * @return the ways, that of most objects first; empty if nobody looked
   */
  public List<Way> waysTo(List<? extends Reference<?>> objects) {
    return objects.isEmpty() || isOff()
        ? List.of()
        : look(
                () ->
                    ListenersLaidReady.put(
                        objects.size(), i -> objects.get(i).get(), i -> null, i -> null),
                DumpQuestion.ways(HOLDER))
            .ways();
  }

  /** Where the sources of some sites keep their listeners, as far as rules say so. */
  private static List<String> keptIn(List<Site> sites) {
    List<String> clauses = new ArrayList<>();
    Set<EventApi> seen = new HashSet<>();
    for (Site site : sites) {
      if (seen.add(site.api())) {
        clauses.addAll(site.api().keptIn());
      }
    }
    return clauses;
  }

  private Object subjectOf(Registration registration) {
    Object listener = registration.listener();
    return listener == null
        ? null
        : lifetimes.behind(listener, registration.site(), registration.sourceObject());
  }

  /** An object of the application that is a source may be much else. */
  private static boolean isOfLibrary(Registration registration) {
    EventApi api = registration.site().api();
    Object source = registration.sourceObject();
    return source != null
        && !api.discovered()
        && LibraryPackages.of(api.family()).contains(source.getClass());
  }

  private DumpAnswer look(Runnable laying, DumpQuestion question) {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      if (!isPossible(folder)) {
        return DumpAnswer.NONE;
      }
      synchronized (LAYING_READY) {
        return dump(folder, laying, question);
      }
    } catch (HprofException e) {
      notes.add(UNSEEN + "its dump can't be read: " + e.getMessage());
    } catch (FileSystemException e) { // its message is a path only
      notes.add(UNSEEN + "its dump could not be written: " + e);
    } catch (IOException e) {
      notes.add(UNSEEN + "its dump could not be written to " + folder + ": " + e.getMessage());
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      notes.add(UNSEEN + e);
    }
    return DumpAnswer.NONE;
  }

  private boolean isReadOutside() {
    return outside != null && outside.isThere();
  }

  /** Garbage is collected before a dump in any case, so it does not stand in the way of one. */
  private boolean isPossible(Path folder) throws IOException {
    if (DumpCost.here().used() > largest) {
      return false;
    }
    if (missingMemory() != null || DumpRoom.missingDisk(folder) != null) {
      System.gc();
    }
    String disk = DumpRoom.missingDisk(folder);
    String memory = missingMemory();
    if (disk != null || (memory != null && largest == ANY_SIZE)) {
      notes.add("the heap could not be looked at: " + (disk != null ? disk : memory));
    }
    return disk == null && memory == null;
  }

  /** To write a dump takes none. */
  private String missingMemory() {
    return isReadOutside() ? null : DumpRoom.missingMemory();
  }

  private DumpAnswer dump(Path folder, Runnable laying, DumpQuestion question) throws IOException {
    try (TemporaryDump dump = TemporaryDump.in(folder)) {
      laying.run();
      try {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
            .dumpHeap(dump.file().toString(), true);
      } finally {
        ListenersLaidReady.clear();
      }
      return read(dump.file(), question);
    }
  }

  private DumpAnswer read(Path dump, DumpQuestion question) throws IOException {
    DumpAnswer answer = isReadOutside() ? outside.read(dump, question) : null;
    if (answer != null) {
      return answer;
    }
    String memory = outside == null ? null : DumpRoom.missingMemory(); // not asked before
    if (memory != null) {
      notes.add("the heap could not be looked at: " + memory);
      return DumpAnswer.NONE;
    }
    return question.ask(dump);
  }

  private static Map<Site, Holding> bySite(List<Site> groups, List<GroupHolding> found) {
    Map<Site, Holding> holdings = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      GroupHolding group = found.get(i);
      holdings.put(
          groups.get(i),
          new Holding(
              group.heldOnly(),
              group.dropped(),
              group.inUse(),
              group.unknown(),
              group.objects(),
              group.bytes(),
              group.path(),
              group.users(),
              group.copies()));
    }
    return holdings;
  }
}
