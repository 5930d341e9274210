import acme.ledger.LedgerHub;
import acme.ledger.Reconciliation;
import truth.Truth;

public class Main {
    static long audited;

    public static void main(String[] a) throws Exception {
        LedgerHub hub = new LedgerHub();
        hub.addEntryListener((account, cents) -> audited += cents);        // the audit trail, for good
        for (String branch : new String[] {"AMS", "XRT", "UTR"}) {
            Reconciliation r = new Reconciliation(hub, branch);
            try {
                r.run(32).forEach(Truth::ended);
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
            Truth.ended(r);
        }
        System.out.println("audited " + audited + ", listeners " + hub.listeners());
        Truth.report(a[0], Truth.stillHeld(), "watches and reconciliations that are done");
        hub.post("AMS/0", 1);
    }
}
