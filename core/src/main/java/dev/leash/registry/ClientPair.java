package dev.leash.registry;

import dev.leash.snapshot.EndReason;
import java.util.concurrent.Callable;

/** Two askers for one registration: the later one releases, both are told of the end. */
final class ClientPair implements RegistrationClient {

  private final RegistrationClient first;
  private final RegistrationClient second;

  private ClientPair(RegistrationClient first, RegistrationClient second) {
    this.first = first;
    this.second = second;
  }

  static RegistrationDetails both(RegistrationDetails first, RegistrationDetails second) {
    return new RegistrationDetails(
        new ClientPair(first.client(), second.client()),
        second.description() != null ? second.description() : first.description(),
        second.timeout() != 0 ? second.timeout() : first.timeout());
  }

  @Override
  public Callable<?> releaser() {
    Callable<?> release = second.releaser();
    return release != null ? release : first.releaser();
  }

  @Override
  public EndReason over() {
    EndReason end = second.over();
    return end != null ? end : first.over();
  }

  @Override
  public void ended(EndReason how) {
    first.ended(how);
    second.ended(how);
  }
}
