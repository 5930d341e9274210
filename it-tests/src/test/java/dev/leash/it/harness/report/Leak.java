package dev.leash.it.harness.report;

import java.util.List;

/** A site that is accused. The names are those of the report. */
public record Leak(
    String id,
    String verdict,
    String confidence,
    String api,
    String kind,
    boolean discovered,
    long live,
    long registered,
    long released,
    long completed,
    long collected,
    long cleaned,
    Source source,
    Type listener,
    List<OwnerShare> owners,
    String service,
    List<String> tags,
    Frame blame,
    Frame caller,
    List<Frame> frames,
    List<String> evidence,
    List<Frame> forgets,
    List<Frame> releasedBy,
    String fix) {}
