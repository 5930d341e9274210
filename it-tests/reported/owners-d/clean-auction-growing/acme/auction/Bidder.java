package acme.auction;

import java.util.concurrent.ScheduledFuture;

public class Bidder implements AuctionServer.LotListener {
    private final String name;
    private final AuctionServer server;
    private ScheduledFuture<?> keepAlive;
    private int seen;
    private volatile int pings;

    Bidder(String name, AuctionServer server) { this.name = name; this.server = server; }

    void keepAlive(ScheduledFuture<?> f) { keepAlive = f; }
    void ping() { pings++; }
    @Override public void lotChanged(String lot, int price) { seen++; }
    public BidRequest bid(String lot, int price) { return server.bid(this, lot, price); }
    void leave() { keepAlive.cancel(false); }
    public int seen() { return seen; }
    public String name() { return name; }
}
