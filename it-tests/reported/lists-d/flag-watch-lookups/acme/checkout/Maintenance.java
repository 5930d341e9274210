package acme.checkout;

import acme.flags.FeatureFlags;

/** Watches the maintenance flag as long as the shop is up; sets its watch again after each change. */
public class Maintenance {
    private final FeatureFlags flags;
    private volatile String state;

    public Maintenance(FeatureFlags flags) throws Exception {
        this.flags = flags;
        arm();
    }

    private void arm() throws Exception {
        state = flags.readAndWatch("maintenance", f -> {
            try {
                arm();
            } catch (Exception e) {
                state = "unknown";
            }
        }).value();
    }

    public String state() {
        return state;
    }
}
