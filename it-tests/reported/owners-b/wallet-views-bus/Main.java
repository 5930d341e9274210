import acme.wallet.core.*;
import acme.wallet.ui.*;
import com.google.common.eventbus.EventBus;
import java.util.concurrent.*;

public class Main {
    public static void main(String[] a) throws Exception {
        String variant = a[0];
        boolean fixed = "y".equals(variant);
        EventBus bus = new EventBus("wallet");
        TradeJournal journal = new TradeJournal(bus);
        ExecutorService ui = Executors.newSingleThreadExecutor(r -> new Thread(r, "ui-thread"));
        MainFrame frame = ui.submit(() -> new MainFrame(bus)).get();
        for (int i = 0; i < 3; i++) {
            ui.submit(() -> {
                frame.show(new TransactionsView(bus, fixed));
                frame.show(new BalanceView(bus));
                if (true) frame.show(new OffersView(bus, fixed));
            }).get();
            bus.post(new Events.BlockArrived(800000 + i));
            bus.post(new Events.OfferPosted("o" + i, 100L * i));
            bus.post(new Events.PriceChanged("BTC/EUR", 61000 + i));
            Thread.sleep(150);
        }
        // three transactions, three balances, two offers go back; one offers view stays, and a fresh set is opened
        for (int i = 0; i < 8; i++) ui.submit(() -> Truth.gone(frame.back())).get();
        ui.submit(() -> { frame.show(new TransactionsView(bus, fixed)); frame.show(new BalanceView(bus)); }).get();
        for (int i = 0; i < 12; i++) {
            bus.post(new Events.BlockArrived(800010 + i));
            bus.post(new Events.OfferPosted("p" + i, 7L * i));
            bus.post(new Events.PriceChanged("BTC/EUR", 61100 + i));
            Thread.sleep(70);
        }
        System.out.println(frame.titles());
        System.out.println(journal.summary());
        int n = Truth.stillReachable();
        ui.shutdown();
        Truth.say(variant, n, "deactivated-views-on-bus");
    }
}
