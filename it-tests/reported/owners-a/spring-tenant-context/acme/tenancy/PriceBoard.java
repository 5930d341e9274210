package acme.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.*;
import org.springframework.context.support.AbstractApplicationContext;

/** Bean of a tenant's own (child) context that wants to hear of the events published in the root. */
public class PriceBoard {
    private final Map<String, Double> rates = new ConcurrentHashMap<>();
    private final String tenant;
    private final boolean removes;
    @Autowired private ApplicationContext context;
    private ApplicationListener<RateChanged> rateListener;

    public PriceBoard(String tenant, boolean removes) { this.tenant = tenant; this.removes = removes; }

    @PostConstruct
    public void attach() {
        rateListener = this::update;
        ((ConfigurableApplicationContext) context.getParent()).addApplicationListener(rateListener);
    }

    private void update(RateChanged e) { rates.put(e.currency, e.rate); }

    @PreDestroy
    public void detach() {
        rates.clear();
        ConfigurableApplicationContext target = (ConfigurableApplicationContext) (removes ? context.getParent() : context);
        if (removes || target.isActive()) target.removeApplicationListener(rateListener);
    }

    public String describe() { return tenant + " " + rates; }
}
