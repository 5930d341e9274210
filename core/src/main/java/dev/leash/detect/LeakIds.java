package dev.leash.detect;

import dev.leash.site.Frame;
import dev.leash.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives leaks their ids: 48 bits of FNV-1a (Fowler, Noll, Vo) over the API's id and the names of
 * the blame and the caller frame. No line numbers and no generated class names go in, so an id
 * survives edits above the line and another machine. Sites that would share an id are told apart by
 * a number in the order of their lines.
 */
final class LeakIds {

  private static final String[] GENERATED = {
    "$$Lambda", "$Proxy", "$$EnhancerBy", "$$SpringCGLIB", "$$FastClass"
  };

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final Map<String, Integer> given = new HashMap<>();

  /** The next id for this site. */
  String next(Site site) {
    String id = of(site);
    int before = given.merge(id, 1, Integer::sum);
    return before == 1 ? id : id + "-" + before;
  }

  static String of(Site site) {
    String text = site.api().id() + "|" + stable(site.blame()) + "|" + stable(site.caller());
    long hash = FNV_OFFSET;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    String hex = Long.toHexString((hash ^ (hash >>> 48)) & 0xffff_ffff_ffffL);
    return "0".repeat(12 - hex.length()) + hex;
  }

  private static String stable(Frame frame) {
    return frame == null ? "" : withoutGenerated(frame.className()) + "." + frame.method();
  }

  private static String withoutGenerated(String name) {
    int end = name.length();
    for (String mark : GENERATED) {
      int at = name.indexOf(mark);
      if (at >= 0 && at < end) {
        end = at;
      }
    }
    return end == name.length() ? name : name.substring(0, end) + "$generated";
  }
}
