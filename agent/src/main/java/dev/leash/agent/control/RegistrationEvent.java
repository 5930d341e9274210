package dev.leash.agent.control;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;

/** A registration in a flight recording, with the stack that made it. Off unless switched on. */
@Name("leash.Registration")
@Label("Listener Registration")
@Category("Leash")
@Description("A listener was registered")
@Enabled(false)
final class RegistrationEvent extends Event {

  @Label("Id")
  long id;

  @Label("Event API")
  String api;

  @Label("Kind")
  String kind;

  @Label("Blame Frame")
  String blame;

  @Label("Owner")
  String owner;

  @Label("Service")
  String service;
}
