package rcp;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

@Configuration
public class HouseBeans {
    private int refreshed;

    @EventListener
    public void onRefreshed(ContextRefreshedEvent e) {
        refreshed++;
    }

    @Bean
    public StatusBar statusBar() {
        return new StatusBar();
    }

    public static class StatusBar {
        private int updates;

        @EventListener
        public void any(org.springframework.context.PayloadApplicationEvent<String> e) {
            updates++;
        }

        public int updates() {
            return updates;
        }
    }
}
