package dev.leash.agent.control;

import java.util.List;

/** What a release did, or would do. */
public interface ReleaseView {

  /** How many live registrations were meant. */
  int getMatched();

  /** How many were released; 0 in a dry run. */
  int getReleased();

  /** How many releases threw. */
  int getFailed();

  /** How many were left alone because time ran out. */
  int getLate();

  /** How many can't or must not be released by Leash. */
  int getSkipped();

  /** How many are still live; -1 unless that was to be verified. */
  int getRemaining();

  /** The sites that were meant, a line each with their number. */
  List<String> getSites();
}
