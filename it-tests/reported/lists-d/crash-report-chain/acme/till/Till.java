package acme.till;

import acme.crash.Crash;
import acme.crash.CrashOptions;
import acme.crash.CrashScopes;

/** A till in a shop; logs on a cashier by initialising the reporter with the cashier's tags. */
public class Till {
    private final boolean unwrap;
    private int receipts;

    public Till(boolean unwrap) {
        this.unwrap = unwrap;
    }

    public CrashScopes logOn(String cashier) {
        CrashOptions options = new CrashOptions("till@4.2");
        options.unwrapOwnHandlers = unwrap;
        options.tags.put("cashier", cashier);
        return Crash.init(options);
    }

    public void sell(String article) {
        Crash.scopes().addBreadcrumb("sold " + article);
        receipts++;
    }

    public int receipts() {
        return receipts;
    }
}
