package acme.checkout;

import acme.flags.FeatureFlags;

/** A customer's way through the check-out; wants to know if the pay button's flag changes meanwhile. */
public class CheckoutSession {
    private final String customer;
    private final boolean stopWatch;
    private final FeatureFlags.FlagWatch flag;
    private final byte[] cart = new byte[8192];
    private volatile boolean reload;

    public CheckoutSession(String customer, FeatureFlags flags, boolean stopWatch) throws Exception {
        this.customer = customer;
        this.stopWatch = stopWatch;
        flag = flags.readAndWatch("one-click-pay", f -> reload = true);
    }

    public String step(String name) {
        cart[name.length()]++;
        return customer + " " + name + (reload ? " (reload)" : "") + " one-click=" + flag.value();
    }

    public void complete() throws Exception {
        if (stopWatch) {
            flag.stop();
        }
    }
}
