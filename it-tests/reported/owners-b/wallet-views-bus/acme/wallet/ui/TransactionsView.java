package acme.wallet.ui;

import acme.wallet.core.Events;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.ArrayList;
import java.util.List;

public class TransactionsView implements View {
    private final EventBus bus;
    private final boolean fixed;
    private final List<String> rows = new ArrayList<>();
    private final Handler handler = new Handler();
    private int height;

    public TransactionsView(EventBus bus, boolean fixed) { this.bus = bus; this.fixed = fixed; }

    @Override public void activate() {
        rows.add("-- confirmed --");
        bus.register(handler);
    }

    @Override public void deactivate() {
        rows.clear();
        if (fixed) bus.unregister(handler);
    }

    @Override public String title() { return "Transactions @" + height; }

    class Handler {
        @Subscribe public void onBlock(Events.BlockArrived b) { height = b.height(); rows.add("confirmed in " + b.height()); }
    }
}
