package dev.leash.track;

import dev.leash.log.LibraryLog;
import dev.leash.registry.RegistryView;
import java.util.function.Consumer;

/** Looks at the heap in each round: says it at debug level, warns once while it is nearly full. */
final class HeapWatch {

  private static final double NEARLY_FULL = 0.9;
  private static final long MEGABYTE = 1 << 20;

  private final Consumer<String> warnings;
  private boolean told;

  HeapWatch(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  void check(RegistryView registry) {
    Runtime runtime = Runtime.getRuntime();
    long used = runtime.totalMemory() - runtime.freeMemory();
    long live = registry.snapshot().total().live();
    LibraryLog.get()
        .debug("{} registrations are live, {} MB of heap in use", live, used / MEGABYTE);
    boolean full = used > runtime.maxMemory() * NEARLY_FULL;
    if (full && !told) {
      warnings.accept(
          "the heap is nearly full ("
              + used / MEGABYTE
              + " MB in use) while "
              + live
              + " registrations are live; Leash.statistics() tells whose they are.");
    }
    told = full;
  }
}
