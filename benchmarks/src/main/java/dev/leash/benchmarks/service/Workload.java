package dev.leash.benchmarks.service;

/** Something that a program does again and again. */
interface Workload {

  /** Does it many times; the same each time. Called often, so that what runs has been compiled. */
  void run() throws Exception;

  /** How many operations one run is. */
  int operations();
}
