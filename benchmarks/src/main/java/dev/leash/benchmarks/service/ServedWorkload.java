package dev.leash.benchmarks.service;

import java.io.IOException;

/** A server in this process that is asked by a client in it. */
abstract class ServedWorkload implements Workload {

  private final HttpRequests client;

  ServedWorkload(HttpRequests client) {
    this.client = client;
  }

  @Override
  public final int operations() {
    return client.operations();
  }

  @Override
  public final void run() throws IOException {
    client.run();
  }

  /** See {@link HttpRequests#latency}. */
  final double latency(double part) {
    return client.latency(part);
  }
}
