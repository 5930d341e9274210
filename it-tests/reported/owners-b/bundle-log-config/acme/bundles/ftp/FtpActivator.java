package acme.bundles.ftp;

import acme.fw.BundleActivator;
import acme.fw.BundleContext;
import java.util.logging.LogManager;

public class FtpActivator implements BundleActivator, Runnable {
    private int reloads;

    @Override public void start(BundleContext ctx) { LogManager.getLogManager().addConfigurationListener(this); }
    @Override public void stop(BundleContext ctx) { LogManager.getLogManager().removeConfigurationListener(this); }
    @Override public void run() { reloads++; }
}
