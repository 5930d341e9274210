package dev.leash.agent.prove;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.leash.heap.LaidListeners;
import dev.leash.registry.Registration;
import dev.leash.registry.RegistryView;
import dev.leash.site.Site;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dump in which somebody else finds the listeners that are registered, with their sites. */
public final class DumpWithSites {

  private static final String FIELD = "softly";

  private DumpWithSites() {}

  /**
   * Writes one, of the objects that are in use.
   *
   * @param file where; not there yet
   * @return what {@link #listeners} reads
   * @throws IOException if it can't be written
   */
  public static byte[] write(RegistryView registry, String file) throws IOException {
    List<Registration> live = new ArrayList<>();
    registry.forEach(live::add);
    synchronized (DumpWithSites.class) {
      ListenersLaidReady.putSoftly(live.size(), i -> live.get(i).listener());
      try {
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file, true);
      } finally {
        ListenersLaidReady.clearSoftly();
      }
    }
    return bytes(live);
  }

  private static byte[] bytes(List<Registration> live) throws IOException {
    Map<Site, Integer> numbers = new LinkedHashMap<>();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(ListenersLaidReady.class.getName());
      out.writeInt(live.size());
      for (Registration each : live) {
        out.writeInt(numbers.computeIfAbsent(each.site(), site -> numbers.size()));
      }
      out.writeInt(numbers.size());
      for (Site site : numbers.keySet()) {
        out.writeUTF(site.toString());
      }
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #write} returned, in another process.
   *
   * @throws IOException if it is of another version
   */
  public static LaidListeners listeners(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String holder = in.readUTF();
      int[] siteOf = new int[in.readInt()];
      for (int i = 0; i < siteOf.length; i++) {
        siteOf[i] = in.readInt();
      }
      List<String> sites = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        sites.add(in.readUTF());
      }
      return new LaidListeners(holder, FIELD, siteOf, sites);
    }
  }
}
