package acme.devices;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.integration.channel.DirectChannel;
import org.springframework.integration.config.EnableIntegration;
import org.springframework.integration.dsl.IntegrationFlow;

@Configuration
@EnableIntegration
public class DeviceConfig {
    public static final AtomicInteger ARCHIVED = new AtomicInteger();

    @Bean
    public DirectChannel archive() {
        return new DirectChannel();
    }

    /** There from start to end. */
    @Bean
    public IntegrationFlow archiveFlow() {
        return IntegrationFlow.from(archive()).handle(m -> ARCHIVED.incrementAndGet()).get();
    }
}
