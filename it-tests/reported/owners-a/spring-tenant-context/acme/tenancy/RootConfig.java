package acme.tenancy;

import org.springframework.context.annotation.*;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Configuration
@Import({RootConfig.Audit.class, RootConfig.Ticker.class})
public class RootConfig {
    @Component
    public static class Audit {
        private int seen;
        @EventListener public void onRate(RateChanged e) { seen++; }
        public int seen() { return seen; }
    }

    @Component
    public static class Ticker implements org.springframework.context.ApplicationListener<RateChanged> {
        private double last;
        @Override public void onApplicationEvent(RateChanged e) { last = e.rate; }
        public double last() { return last; }
    }
}
