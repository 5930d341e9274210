package acme.wallet.core;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;

public class TradeJournal {
    private int offers, blocks;

    public TradeJournal(EventBus bus) { bus.register(this); }

    @Subscribe public void on(Events.OfferPosted o) { offers++; }
    @Subscribe public void on(Events.BlockArrived b) { blocks++; }

    public String summary() { return offers + " offers in " + blocks + " blocks"; }
}
