package acme.admin;

import acme.naming.NamingService;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The admin's own view: subscribes "*" and looks for new services now and then. */
public class RegistryServerSync implements NotifyListener {
    private final NamingService naming;
    private final NacosRegistry registry;
    private final Map<String, List<String>> view = new ConcurrentHashMap<>();
    private final ScheduledExecutorService scheduledExecutorService = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicInteger notified = new AtomicInteger();

    public RegistryServerSync(NamingService naming, NacosRegistry registry) {
        this.naming = naming;
        this.registry = registry;
    }

    public void start() {
        scheduledExecutorService.scheduleAtFixedRate(this::lookUpServices, 20, 120, TimeUnit.MILLISECONDS);
    }

    private void lookUpServices() {
        for (String s : naming.getServices()) registry.doSubscribe(s, this);
        looks.incrementAndGet();
    }

    @Override public void notify(String serviceName, List<String> urls) {
        view.put(serviceName, urls);
        notified.incrementAndGet();
    }

    public void stop() throws InterruptedException {
        scheduledExecutorService.shutdown();
        scheduledExecutorService.awaitTermination(1, TimeUnit.SECONDS);
        System.out.println(looks + " looks, notified " + notified + " times, view " + view);
    }
}
