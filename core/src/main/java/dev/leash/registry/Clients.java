package dev.leash.registry;

import java.util.concurrent.Callable;

/** Two askers for one registration: the later one releases, both are told of the end. */
final class Clients implements Client {

  private final Client first;
  private final Client second;

  private Clients(Client first, Client second) {
    this.first = first;
    this.second = second;
  }

  static Details both(Details first, Details second) {
    return new Details(
        new Clients(first.client(), second.client()),
        second.description() != null ? second.description() : first.description(),
        second.timeout() != 0 ? second.timeout() : first.timeout());
  }

  @Override
  public Callable<?> releaser() {
    Callable<?> release = second.releaser();
    return release != null ? release : first.releaser();
  }

  @Override
  public End over() {
    End end = second.over();
    return end != null ? end : first.over();
  }

  @Override
  public void ended(End how) {
    first.ended(how);
    second.ended(how);
  }
}
