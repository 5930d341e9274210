package dev.leash.heap.programs;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A map that grows from dump to dump, a list that does not, and one that grows once. */
public final class GrowingMap {

  private static final Map<String, byte[]> CACHE = new HashMap<>();
  private static final List<int[]> STEADY = new ArrayList<>();
  private static final List<int[]> ONCE = new ArrayList<>();

  private GrowingMap() {}

  /** Arguments: the files to write. */
  public static void main(String[] args) throws IOException {
    for (int i = 0; i < 100; i++) {
      STEADY.add(new int[10_000]);
    }
    for (int dump = 0; dump < args.length; dump++) {
      for (int i = 0; i < 50; i++) {
        CACHE.put("key " + dump + " " + i, new byte[2_000]);
      }
      if (dump == 1) {
        ONCE.add(new int[10]);
      }
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(args[dump], true);
    }
    System.out.println(CACHE.size() + STEADY.size() + ONCE.size());
  }
}
