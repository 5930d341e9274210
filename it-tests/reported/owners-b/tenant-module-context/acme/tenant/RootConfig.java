package acme.tenant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class RootConfig {
    @Bean public Ledger ledger() { return new Ledger(); }
    @Bean public TenantRegistry tenants() { return new TenantRegistry(); }
}
