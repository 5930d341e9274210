package dev.leash.report;

import dev.leash.detect.Leak;
import dev.leash.site.Site;
import java.util.HashMap;
import java.util.Map;

/** What sites are called in one report: one that is accused goes by the id of its leak. */
final class SiteIds {

  private final Map<Site, String> accused = new HashMap<>();

  SiteIds(Report report) {
    for (Leak leak : report.leaks()) {
      accused.putIfAbsent(leak.state().site(), leak.id());
    }
  }

  String of(Site site) {
    String leak = accused.get(site);
    return leak == null ? "site-" + site.id() : leak;
  }

  boolean isAccused(Site site) {
    return accused.containsKey(site);
  }
}
