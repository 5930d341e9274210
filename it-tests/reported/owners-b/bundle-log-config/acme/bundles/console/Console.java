package acme.bundles.console;

import acme.fw.BundleActivator;
import acme.fw.BundleContext;
import java.util.logging.LogManager;

public class Console implements BundleActivator {
    private final StringBuilder out = new StringBuilder();
    private Runnable hook;

    @Override public void start(BundleContext ctx) {
        hook = () -> out.append("[log config]");
        LogManager.getLogManager().addConfigurationListener(hook);
        ctx.addServiceListener(s -> System.out.println("console: " + s));
    }

    @Override public void stop(BundleContext ctx) { LogManager.getLogManager().removeConfigurationListener(hook); }
}
