package dev.leash.agent.prove;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.leash.agent.log.Notes;
import dev.leash.heap.proof.GroupHolding;
import dev.leash.heap.proof.ListenerProof;
import dev.leash.registry.Registration;
import dev.leash.registry.RegistryView;
import dev.leash.site.Site;
import dev.leash.snapshot.Holding;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Dumps the heap of this JVM into a folder that only its user can read, reads the dump, and deletes
 * it. The JVM stands still while the dump is written, so this is for its end, or for whoever asked.
 *
 * <p>Not thread-safe: one look at a time.
 */
public final class HeapLook {

  /** Above this much in use, in bytes, it takes too long to be done without being asked. */
  private static final long SMALL = 96L << 20;

  /** What reading needs is less than this part of what is in use. */
  private static final int PART = 2;

  private static final long SPARE = 8L << 20;

  private final RegistryView registry;
  private final boolean anySize;
  private final Notes notes;

  /**
   * Looks at nothing yet.
   *
   * @param anySize whether to look at a large heap, too, as long as there is memory for it
   * @param notes told what could not be done
   */
  public HeapLook(RegistryView registry, boolean anySize, Notes notes) {
    this.registry = registry;
    this.anySize = anySize;
    this.notes = notes;
  }

  /**
   * Looks who holds the live listeners of some sites, if the heap is not too large.
   *
   * @param sites which; with none of them nothing is dumped
   * @return what was found; empty if nobody looked
   */
  public Map<Site, Holding> at(Set<Site> sites) {
    if (sites.isEmpty() || !isPossible()) {
      return Map.of();
    }
    List<Registration> registrations = new ArrayList<>();
    List<Site> groups = new ArrayList<>(sites);
    Map<Site, Integer> numbers = new HashMap<>();
    groups.forEach(site -> numbers.put(site, numbers.size()));
    registry.forEach(
        registration -> {
          if (numbers.containsKey(registration.site())) {
            registrations.add(registration);
          }
        });
    int[] groupOf = new int[registrations.size()];
    for (int i = 0; i < groupOf.length; i++) {
      groupOf[i] = numbers.get(registrations.get(i).site());
    }
    try {
      return bySite(groups, look(registrations, groupOf, groups.size()));
    } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
      notes.add("the heap could not be looked at, so who holds the listeners is unknown: " + e);
      return Map.of();
    }
  }

  private boolean isPossible() {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    return (anySize || used <= SMALL) && runtime.maxMemory() - used >= used / PART + SPARE;
  }

  private static List<GroupHolding> look(
      List<Registration> registrations, int[] groupOf, int groups) throws IOException {
    Path folder = Files.createTempDirectory("leash-heap");
    Path dump = folder.resolve("heap.hprof");
    try {
      ListenersLaidReady.put(registrations);
      try {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
            .dumpHeap(dump.toString(), true);
      } finally {
        ListenersLaidReady.clear();
      }
      return ListenerProof.of(dump, ListenersLaidReady.class.getName(), groupOf, groups);
    } finally {
      Files.deleteIfExists(dump);
      Files.deleteIfExists(folder);
    }
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
              group.bytes()));
    }
    return holdings;
  }
}
