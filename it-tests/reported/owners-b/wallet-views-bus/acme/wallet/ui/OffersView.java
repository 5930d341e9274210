package acme.wallet.ui;

import acme.wallet.core.Events;
import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.TreeMap;

public class OffersView implements View {
    private final EventBus bus;
    private final boolean fixed;
    private final TreeMap<String, Long> book = new TreeMap<>();

    public OffersView(EventBus bus, boolean fixed) { this.bus = bus; this.fixed = fixed; }

    @Override public void activate() { bus.register(this); }

    @Override public void deactivate() { if (fixed) bus.unregister(this); }

    @Subscribe public void onOffer(Events.OfferPosted o) { book.put(o.id(), o.amount()); }

    @Override public String title() { return "Offers (" + book.size() + ")"; }
}
