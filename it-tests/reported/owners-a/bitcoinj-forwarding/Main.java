import acme.wallet.*;
import java.util.*;
import truth.Truth;

public class Main {
    static long seen;

    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Wallet wallet = new Wallet();
        wallet.addCoinsReceivedEventListener(Runnable::run, (w, tx, v) -> seen += v);
        wallet.addConfidenceListener(Runnable::run, (tx, depth) -> { });
        List<ForwardingService> standing = new ArrayList<>();
        standing.add(new ForwardingService(wallet, "cold-storage", fixed).run(Runnable::run));
        for (int i = 0; i < 5; i++) campaign(wallet, i, fixed);
        standing.add(new ForwardingService(wallet, "donations", fixed).run(Runnable::run));
        for (int i = 0; i < 10; i++) { wallet.receive("tx-late-" + i, 3); Thread.sleep(90); }
        standing.forEach(System.out::println);
        System.out.println("balance " + wallet.balance() + " seen " + seen);
        Truth.report(fixed ? "y" : "x", Truth.alive(), "closed ForwardingServices held by the wallet, registrations now " + wallet.registered());
    }

    static void campaign(Wallet wallet, int i, boolean fixed) throws Exception {
        try (ForwardingService s = Truth.watch(new ForwardingService(wallet, "campaign-" + i, fixed))) {
            s.run(Runnable::run);
            for (int k = 0; k < 4; k++) wallet.receive("tx-" + i + "-" + k, 10 + k);
            Thread.sleep(50);
            System.out.println(s);
        }
    }
}
