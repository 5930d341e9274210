package com.plotwise.tenant;

import com.plotwise.metrics.TenantMetrics;

public class TenantApp {
    private final String name;
    private final TenantMetrics metrics;
    private final byte[] templates = new byte[20_000];

    public TenantApp(String name) {
        this.name = name;
        this.metrics = new TenantMetrics(name);
    }

    public void serve(int n) {
        for (int i = 0; i < n; i++) {
            templates[i % templates.length]++;
            metrics.request();
        }
    }

    public void undeploy() throws Exception {
        metrics.close();
        System.out.println("undeployed " + name + " after " + (long) metrics.requests() + " requests");
    }

    public TenantMetrics getMetrics() { return metrics; }
    public String getName() { return name; }
}
