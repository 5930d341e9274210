package dev.leash.agent.control;

import java.util.List;

/** A place that registers, and what became of its registrations. Text may be null if unknown. */
public interface SiteView {

  /** Such as {@code site-3}; unique while this Leash runs. */
  String getId();

  /** The id of the event API. */
  String getApi();

  /** What sort of registrations. */
  String getKind();

  /** How many, and how they ended. */
  CountsView getCounts();

  /** The class of the first source seen. */
  String getSourceClass();

  /** How many sources have live registrations of this site. */
  int getSources();

  /** The class of the first listener seen. */
  String getListenerClass();

  /** The line to open, as in a stack trace. */
  String getBlame();

  /** The first frame after it from another code source. */
  String getCaller();

  /** The call stack, innermost frame first. */
  List<String> getFrames();

  /** Who the live registrations belong to. */
  List<String> getOwners();

  /** The service most of them belong to. */
  String getService();

  /** Their tags, sorted. */
  List<String> getTags();
}
