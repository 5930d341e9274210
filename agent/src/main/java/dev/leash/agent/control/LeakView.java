package dev.leash.agent.control;

import java.util.List;

/** A site that is accused. */
public interface LeakView {

  /** Stable from run to run and machine to machine. */
  String getId();

  /** Why, such as {@code ACCUMULATING}. */
  String getVerdict();

  /** How sure: {@code CERTAIN}, {@code HIGH}, ... */
  String getConfidence();

  /** How many live registrations are accused. */
  long getLive();

  /** The site. */
  SiteView getSite();

  /** What was seen, in numbers. */
  List<String> getEvidence();

  /** The missing call in words. */
  String getFix();
}
