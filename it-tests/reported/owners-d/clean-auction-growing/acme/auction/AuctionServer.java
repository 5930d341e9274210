package acme.auction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** An evening's auction: bidders come in all evening, and nobody leaves before the end. */
public class AuctionServer {
    public interface LotListener { void lotChanged(String lot, int price); }

    private final List<LotListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Bidder> bidders = new ArrayList<>();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1, r -> {
        Thread t = new Thread(r, "auction-clock");
        t.setDaemon(true);
        return t;
    });

    public Bidder enter(String name) {
        Bidder b = new Bidder(name, this);
        bidders.add(b);
        listeners.add(b);
        b.keepAlive(clock.scheduleAtFixedRate(b::ping, 50, 50, TimeUnit.MILLISECONDS));
        return b;
    }

    /** A bid is one short request; it watches the lot until it is answered. */
    public BidRequest bid(Bidder bidder, String lot, int price) {
        BidRequest r = new BidRequest(bidder, lot, price);
        listeners.add(r);
        try {
            for (LotListener l : listeners) l.lotChanged(lot, price);
        } finally {
            listeners.remove(r);
        }
        return r;
    }

    public void closeDoors() {
        for (Bidder b : bidders) {
            listeners.remove(b);
            b.leave();
        }
        clock.shutdown();
    }

    public int listeners() { return listeners.size(); }
    public List<Bidder> bidders() { return bidders; }
}
