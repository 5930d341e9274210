package acme.boot;

import java.util.*;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.*;

/** Context that only lives while the application is being set up. */
@Configuration
public class BootstrapConfig {
    @Bean public RemoteSettings remoteSettings() { return new RemoteSettings(); }

    public static class RemoteSettings implements DisposableBean {
        private final Map<String, Boolean> fetched = new TreeMap<>(Map.of("newCheckout", true, "beta", false, "dark", true));
        private boolean closed;

        /** Hands the flags and their watchers over to the application. */
        public void installInto(FeatureFlags flags, List<String> auditLog) {
            for (String k : fetched.keySet()) flags.watch((key, v) -> { if (key.equals(k)) auditLog.add(key + "=" + v); });
            fetched.forEach(flags::set);
        }

        @Override public void destroy() { closed = true; fetched.clear(); }
        public boolean closed() { return closed; }
    }
}
