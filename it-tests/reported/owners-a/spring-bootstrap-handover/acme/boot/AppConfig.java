package acme.boot;

import org.springframework.context.*;
import org.springframework.context.annotation.*;
import org.springframework.context.event.*;
import org.springframework.stereotype.Component;

@Configuration
@Import({AppConfig.Metrics.class, AppConfig.Mailer.class, AppConfig.Journal.class})
public class AppConfig {
    public static class Ordered extends ApplicationEvent { public Ordered(Object s) { super(s); } }

    @Component public static class Metrics { int n; @EventListener public void on(Ordered o) { n++; } @EventListener public void started(ContextRefreshedEvent e) { n += 0; } public int n() { return n; } }
    @Component public static class Mailer implements ApplicationListener<Ordered> { int n; @Override public void onApplicationEvent(Ordered e) { n++; } public int n() { return n; } }
    @Component public static class Journal { final StringBuilder s = new StringBuilder(); @EventListener public void on(Ordered o) { s.append('.'); } @EventListener public void bye(ContextClosedEvent e) { s.append("bye"); } public int n() { return s.length(); } }

    @Bean public FeatureFlags flags() { return new FeatureFlags(); }
}
