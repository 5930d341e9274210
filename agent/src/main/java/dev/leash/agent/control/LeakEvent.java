package dev.leash.agent.control;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Period;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** A leak in a flight recording. Every recording that is written gets all that are known then. */
@Name("leash.Leak")
@Label("Listener Leak")
@Category("Leash")
@Description("Registrations that were never taken back")
@Period("endChunk")
@StackTrace(false)
final class LeakEvent extends Event {

  @Label("Id")
  String id;

  @Label("Verdict")
  String verdict;

  @Label("Confidence")
  String confidence;

  @Label("Event API")
  String api;

  @Label("Live Registrations")
  long live;

  @Label("All Registrations")
  long registered;

  @Label("Releases")
  long released;

  @Label("Source Class")
  String sourceClass;

  @Label("Listener Class")
  String listenerClass;

  @Label("Blame Frame")
  String blame;

  @Label("Call Stack")
  @Description("Of the first such registration, innermost frame first, a line each")
  String callStack;

  @Label("Age")
  @Description("Time since the first such registration")
  @Timespan(Timespan.MILLISECONDS)
  long age;

  @Label("Evidence")
  String evidence;

  @Label("Fix")
  String fix;
}
