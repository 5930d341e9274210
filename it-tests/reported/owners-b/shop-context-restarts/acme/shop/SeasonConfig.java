package acme.shop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

@Configuration
public class SeasonConfig {
    @Bean public Discounts discounts() { return new Discounts(); }
    @Bean public ApplicationListener<ContextRefreshedEvent> opener() {
        return new ApplicationListener<ContextRefreshedEvent>() {
            @Override public void onApplicationEvent(ContextRefreshedEvent e) { System.out.println("doors open: " + e.getApplicationContext().getDisplayName()); }
        };
    }
}
