package dev.leash.benchmarks.service;

import java.time.Duration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The service: one value, fifty, and one that it asks itself for over the network. */
@SpringBootApplication
@RestController
public class WebFluxApplication {

  private final WebClient.Builder clients;
  private volatile WebClient self;

  /**
   * The service.
   *
   * @param clients makes clients
   */
  public WebFluxApplication(WebClient.Builder clients) {
    this.clients = clients;
  }

  /** Learns its own port. */
  @EventListener
  public void started(WebServerInitializedEvent event) {
    self = clients.baseUrl("http://localhost:" + event.getWebServer().getPort()).build();
  }

  /** A value. */
  @GetMapping("/one")
  public Mono<String> one() {
    return Mono.just("one").map(String::toUpperCase).timeout(Duration.ofSeconds(10));
  }

  /** Fifty values. */
  @GetMapping("/many")
  public Flux<Integer> many() {
    return Flux.range(0, 50).map(value -> value * 2);
  }

  /** A value from a service. */
  @GetMapping("/remote")
  public Mono<String> remote() {
    return self.get().uri("/one").retrieve().bodyToMono(String.class).map(text -> text + "!");
  }
}
