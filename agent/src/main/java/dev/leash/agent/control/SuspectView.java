package dev.leash.agent.control;

import java.util.List;

/** A site that falls short of a verdict. */
public interface SuspectView {

  /** Stable from run to run and machine to machine. */
  String getId();

  /** How many live registrations are suspected. */
  long getLive();

  /** The site. */
  SiteView getSite();

  /** What was seen, in numbers. */
  List<String> getEvidence();

  /** What would have to be seen for a verdict. */
  String getMissing();

  /** The call that would take the registrations back, in words. */
  String getFix();
}
