package com.billhub.resilience;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.circuitbreaker.configure.CircuitBreakerConfiguration;
import io.github.resilience4j.circuitbreaker.configure.CircuitBreakerConfigurationProperties;
import io.github.resilience4j.circuitbreaker.event.CircuitBreakerEvent;
import io.github.resilience4j.consumer.EventConsumerRegistry;
import io.github.resilience4j.core.registry.RegistryEventConsumer;

import java.util.List;
import java.util.Optional;

/** The beans of the Spring configuration, wired by hand. */
public class BreakerSetup {
    private final EventConsumerRegistry<CircuitBreakerEvent> eventConsumerRegistry;
    private final CircuitBreakerRegistry registry;

    public BreakerSetup() {
        CircuitBreakerConfigurationProperties props = new CircuitBreakerConfigurationProperties();
        CircuitBreakerConfiguration cfg = new CircuitBreakerConfiguration(props);
        eventConsumerRegistry = cfg.eventConsumerRegistry();
        RegistryEventConsumer<CircuitBreaker> composite = cfg.circuitBreakerRegistryEventConsumer(Optional.empty());
        registry = cfg.circuitBreakerRegistry(eventConsumerRegistry, composite, cfg.compositeCircuitBreakerCustomizer(List.of()));
    }

    public EventConsumerRegistry<CircuitBreakerEvent> getEventConsumerRegistry() { return eventConsumerRegistry; }
    public CircuitBreakerRegistry getRegistry() { return registry; }
}
