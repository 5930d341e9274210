package dev.leash.agent.control;

/** How many registrations began, and how they ended. */
public interface CountsView {

  /** All that began. */
  long getRegistered();

  /** Ended by release. */
  long getReleased();

  /** Ended by themselves or with their source. */
  long getCompleted();

  /** Ended because the source was collected. */
  long getCollected();

  /** Ended by Leash. */
  long getCleaned();

  /** Not ended. */
  long getLive();
}
