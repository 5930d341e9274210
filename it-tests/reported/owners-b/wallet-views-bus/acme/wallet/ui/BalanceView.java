package acme.wallet.ui;

import acme.wallet.core.Events;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

public class BalanceView implements View {
    private final EventBus bus;
    private double last;

    public BalanceView(EventBus bus) { this.bus = bus; }

    @Override public void activate() { bus.register(this); }
    @Override public void deactivate() { bus.unregister(this); }
    @Subscribe public void onPrice(Events.PriceChanged p) { last = p.price(); }
    @Override public String title() { return "Balance " + last; }
}
