package com.plotwise.tenant;

import java.util.LinkedHashMap;
import java.util.Map;

public class Deployer {
    private final Map<String, TenantApp> apps = new LinkedHashMap<>();

    public TenantApp deploy(String name) {
        TenantApp a = new TenantApp(name);
        apps.put(name, a);
        return a;
    }

    public void undeploy(String name) throws Exception {
        apps.remove(name).undeploy();
    }

    public Map<String, TenantApp> getApps() { return apps; }
}
