package acme.bundles.mail;

import acme.fw.BundleActivator;
import acme.fw.BundleContext;

public class MailActivator implements BundleActivator {
    private MailQueue queue;
    private int services;

    @Override public void start(BundleContext ctx) {
        queue = new MailQueue(this);
        queue.open();
        ctx.addServiceListener(s -> services++);
    }

    @Override public void stop(BundleContext ctx) {
        queue.drain();
        if (ctx.property("mail.release")) queue.release();
        queue = null;
    }
}
