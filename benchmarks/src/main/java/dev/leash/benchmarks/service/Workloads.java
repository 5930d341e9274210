package dev.leash.benchmarks.service;

/** The workloads by their names. */
final class Workloads {

  private Workloads() {}

  /** Makes one; what it needs is started. */
  static Workload named(String name) throws Exception {
    return switch (name) {
      case "webflux" -> new WebFlux();
      case "vertx" -> new VertxEcho();
      case "beans" -> new Beans();
      case "javafx" -> new Properties(false);
      case "javafx-bindings" -> new Properties(true);
      case "swing" -> new Panels();
      case "schedule" -> new CancelledTasks(false);
      case "schedule-scope" -> new CancelledTasks(true);
      case "dependents" -> new Dependents();
      case "async-scope" -> new AsyncFutures();
      case "pool" -> new PoolTasks(false);
      case "pool-scope" -> new PoolTasks(true);
      default -> Pipelines.named(name);
    };
  }
}
