package dev.leash.agent.control;

import dev.leash.detect.Leak;
import dev.leash.owner.Context;
import dev.leash.registry.Registration;
import dev.leash.report.Report;
import dev.leash.site.Frame;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.function.Consumer;
import jdk.jfr.FlightRecorder;

/** Puts what Leash sees into flight recordings. */
final class FlightEvents implements Runnable, Consumer<Registration> {

  private final ControlTarget target;

  private FlightEvents(ControlTarget target) {
    this.target = target;
  }

  static FlightEvents start(ControlTarget target) {
    FlightEvents flight = new FlightEvents(target);
    FlightRecorder.register(LeakEvent.class);
    FlightRecorder.register(RegistrationEvent.class);
    FlightRecorder.addPeriodicEvent(LeakEvent.class, flight);
    target.observe(flight);
    return flight;
  }

  void stop() {
    target.observe(null);
    FlightRecorder.removePeriodicEvent(this);
    FlightRecorder.unregister(RegistrationEvent.class);
    FlightRecorder.unregister(LeakEvent.class);
  }

  /** At the end of each part of a recording: the leaks. */
  @Override
  public void run() {
    Report report = target.report(false);
    for (Leak leak : report.leaks()) {
      commit(leak, report.judged().takenAt());
    }
  }

  private static void commit(Leak leak, long now) {
    SiteState state = leak.state();
    LeakEvent event = new LeakEvent();
    event.id = leak.id();
    event.verdict = leak.verdict().name();
    event.confidence = leak.confidence().name();
    event.api = state.site().api().id();
    event.live = leak.live();
    event.registered = state.counts().registered();
    event.released = state.counts().released();
    event.sourceClass = state.sources().className();
    event.listenerClass = state.listeners().className();
    event.blame = String.valueOf(state.site().blame());
    event.callStack = stack(state);
    event.age = now - state.period().firstAt();
    event.evidence = String.join("; ", leak.evidence());
    event.fix = leak.fix();
    event.commit();
  }

  private static String stack(SiteState state) {
    StringBuilder lines = new StringBuilder();
    for (Frame frame : state.site().frames()) {
      lines.append(lines.length() == 0 ? "" : "\n").append(frame);
    }
    return lines.toString();
  }

  /** On the thread that registers, within the register call. */
  @Override
  public void accept(Registration registration) {
    RegistrationEvent event = new RegistrationEvent();
    if (!event.shouldCommit()) {
      return;
    }
    Context context = registration.context();
    event.id = registration.id();
    event.api = registration.api().id();
    event.kind = registration.api().kind().name();
    event.blame = String.valueOf(registration.site().blame());
    event.owner = context.owner() == null ? null : context.owner().name();
    event.service = context.service();
    event.commit();
  }
}
