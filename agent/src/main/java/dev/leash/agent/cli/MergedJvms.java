package dev.leash.agent.cli;

import dev.leash.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The JVMs that a report was merged from, as formats that know one only can tell them. */
final class MergedJvms {

  private static final int TOLD = 20;

  private final JsonObject report;
  private final List<JsonObject> jvms;

  private MergedJvms(JsonObject report) {
    this.report = report;
    this.jvms = report.objects("jvms");
  }

  static MergedJvms of(JsonObject report) {
    return new MergedJvms(report);
  }

  /** The one; of several what they have in common, or all of it, without a pid. */
  Report.Jvm jvm() {
    JsonObject first = report.object("jvm");
    return jvms.size() < 2
        ? new Report.Jvm(
            first.number("pid"),
            first.text("java"),
            first.text("main"),
            first.number("uptimeMillis"))
        : new Report.Jvm(0, different("java"), different("main"), first.number("uptimeMillis"));
  }

  private String different(String field) {
    Set<String> texts = new LinkedHashSet<>();
    jvms.stream().map(jvm -> jvm.text(field)).filter(Objects::nonNull).forEach(texts::add);
    return texts.isEmpty() ? null : String.join(", ", texts);
  }

  /** The notes of the report, and before them where it comes from. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (jvms.size() > 1) {
      List<String> names = jvms.stream().limit(TOLD).map(MergedJvms::name).toList();
      String more = jvms.size() > TOLD ? ", and " + (jvms.size() - TOLD) + " more" : "";
      notes.add("put together of " + jvms.size() + " JVMs: " + String.join(", ", names) + more);
    }
    notes.addAll(report.texts("notes"));
    return notes;
  }

  private static String name(JsonObject jvm) {
    String service = jvm.text("service") == null ? jvm.text("main") : jvm.text("service");
    return (service == null ? "" : service + " ")
        + ("pid " + jvm.number("pid"))
        + (jvm.text("java") == null ? "" : " (Java " + jvm.text("java") + leash(jvm) + ")");
  }

  private static String leash(JsonObject jvm) {
    return jvm.text("leash") == null ? "" : ", Leash " + jvm.text("leash");
  }
}
