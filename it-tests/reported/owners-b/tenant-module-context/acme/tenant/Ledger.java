package acme.tenant;

import org.springframework.context.event.EventListener;

public class Ledger {
    private int changes;

    @EventListener public void on(TariffsChanged e) { changes++; }

    public int changes() { return changes; }
}
