package acme.tenant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class TenantConfig {
    @Bean public TariffCache tariffCache() { return new TariffCache(); }
}
