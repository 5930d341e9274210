package dev.leash.report;

import dev.leash.snapshot.Counts;

/** The columns of a table of counts. */
enum CountColumn {
  REGISTERED("Registered", "All registrations, ended or not"),
  RELEASED("Released", "Ended by a call of the application, such as remove or cancel"),
  COMPLETED("Completed", "Ended by themselves: the task ran, the stream or the source ended"),
  COLLECTED("Collected", "Ended with their source, which was garbage-collected; harmless"),
  CLEANED("Cleaned", "Ended by Leash, which made the call that was missing"),
  LIVE("Live", "Registered and not ended");

  private final String title;
  private final String meaning;

  CountColumn(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  String title() {
    return title;
  }

  /** What is counted, as a phrase. */
  String meaning() {
    return meaning;
  }

  long of(Counts counts) {
    return switch (this) {
      case REGISTERED -> counts.registered();
      case RELEASED -> counts.released();
      case COMPLETED -> counts.completed();
      case COLLECTED -> counts.collected();
      case CLEANED -> counts.cleaned();
      case LIVE -> counts.live();
    };
  }
}
