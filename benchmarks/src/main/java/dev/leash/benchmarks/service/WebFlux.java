package dev.leash.benchmarks.service;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A Spring Boot service on Reactor and Netty, asked for single values, streams and by itself. */
final class WebFlux extends ServedWorkload {

  private static final int ROUNDS = 250;

  WebFlux() throws IOException {
    super(new HttpRequests(start(), ROUNDS, "/one", "/many", "/remote"));
  }

  private static int start() {
    ConfigurableApplicationContext context =
        SpringApplication.run(
            WebFluxApplication.class, "--server.port=0", "--spring.main.banner-mode=off");
    return Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
  }
}
