package acme.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/** Reconciles all accounts of a branch; watches each account until the whole branch is done. */
public class Reconciliation {
    private final LedgerHub hub;
    private final String branch;
    private final Deque<Runnable> destroyActions = new ArrayDeque<>();
    private final List<AccountWatch> watches = new ArrayList<>();

    public Reconciliation(LedgerHub hub, String branch) { this.hub = hub; this.branch = branch; }

    public List<AccountWatch> run(int accounts) throws InterruptedException {
        try {
            for (int i = 0; i < accounts; i++) {
                AccountWatch w = new AccountWatch(branch + "/" + i);
                UUID id = hub.addEntryListener(w::entry);
                destroyActions.push(() -> hub.removeEntryListener(id));
                watches.add(w);
                hub.post(branch + "/" + i, 100L * i);
                Thread.sleep(18);
            }
            for (AccountWatch w : watches) hub.post(w.account(), 1);
            check();
            return new ArrayList<>(watches);
        } finally {
            while (!destroyActions.isEmpty()) destroyActions.pop().run();
            watches.clear();
        }
    }

    private void check() {
        long sum = 0;
        for (AccountWatch w : watches) sum += w.balance();
        System.out.println(branch + ": " + watches.size() + " accounts, " + sum + " cents, listeners now " + hub.listeners());
        if (branch.startsWith("X")) throw new IllegalStateException("branch " + branch + " does not balance");
    }

    public static class AccountWatch {
        private final String account;
        private long balance;
        AccountWatch(String account) { this.account = account; }
        void entry(String account, long cents) { if (account.equals(this.account)) balance += cents; }
        public long balance() { return balance; }
        public String account() { return account; }
    }
}
