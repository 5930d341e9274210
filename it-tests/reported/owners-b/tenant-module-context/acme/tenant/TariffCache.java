package acme.tenant;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

public class TariffCache implements InitializingBean, DisposableBean, ApplicationContextAware {
    private final Map<String, Double> prices = new HashMap<>();
    private ApplicationContext ctx;
    private ApplicationListener<TariffsChanged> refresher;
    private int version;

    @Override public void setApplicationContext(ApplicationContext c) { ctx = c; }

    @Override public void afterPropertiesSet() {
        refresher = new ApplicationListener<TariffsChanged>() {
            @Override public void onApplicationEvent(TariffsChanged e) { reload(e.version); }
        };
        ((ConfigurableApplicationContext) ctx.getParent()).addApplicationListener(refresher);
        reload(0);
    }

    private void reload(int v) {
        version = v;
        for (int i = 0; i < 500; i++) prices.put("t" + i, i * (1 + v / 100.0));
    }

    public String info() { return prices.size() + " prices, version " + version; }

    @Override public void destroy() {
        prices.clear();
        if (Boolean.parseBoolean(ctx.getEnvironment().getProperty("tariffs.detach")))
            ((ConfigurableApplicationContext) ctx.getParent()).removeApplicationListener(refresher);
    }
}
