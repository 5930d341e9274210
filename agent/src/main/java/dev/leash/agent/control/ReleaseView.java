package dev.leash.agent.control;

import java.util.List;

/** What a release did, or would do. What nobody asked for, or could not be found out, is -1. */
public interface ReleaseView {

  /** How many live registrations were meant. */
  int getMatched();

  /** How many were released; 0 in a dry run. */
  int getReleased();

  /** How many releases threw. */
  int getFailed();

  /** How many were left alone because time ran out. */
  int getLate();

  /**
   * How many can't or must not be released by Leash; a dry run tells those of which it is known.
   */
  int getSkipped();

  /** How many are still live; -1 unless that was to be verified. */
  int getRemaining();

  /** The sites that were meant, a line each with their number. */
  List<String> getSites();

  /** How many listeners the heap showed to be held by their registration alone. */
  long getForetoldListeners();

  /** How many bytes the heap showed to go with these. */
  long getForetoldBytes();

  /** How many listeners of released registrations a garbage collection freed. */
  int getFreedListeners();

  /** How many of them something else still holds. */
  int getHeldListeners();

  /** How many of them can't be told, such as lambda expressions that captured nothing. */
  int getUnjudgedListeners();

  /**
   * How many bytes less of the heap are in use than before, after a garbage collection each time.
   * The application went on meanwhile, so this may be below zero, which is told as 0.
   */
  long getFreedBytes();

  /** What holds the rest, as ways from a root, a line each with their number. */
  List<String> getHeldBy();
}
