package acme.shop;

import acme.trace.KafkaSender;
import acme.trace.Reporter;

/** Tracing of the shop; built again when its configuration is refreshed. */
public class Tracing {
    private final boolean fixed;
    private int generation;
    private Reporter reporter;

    public Tracing(boolean fixed) {
        this.fixed = fixed;
    }

    public void refresh(String bootstrap) {
        Reporter old = reporter;
        reporter = new Reporter(new KafkaSender(bootstrap, "shop-tracing-" + ++generation, fixed));
        if (old != null) {
            old.close();
        }
    }

    public Reporter reporter() {
        return reporter;
    }
}
