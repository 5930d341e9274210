import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.consumer.EventConsumerRegistry;

class Truth {
    static int orphans(EventConsumerRegistry<?> buffers, CircuitBreakerRegistry breakers) {
        return buffers.getAllEventConsumer().size() - breakers.getAllCircuitBreakers().size();
    }
}
