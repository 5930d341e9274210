package acme.auction;

public class BidRequest implements AuctionServer.LotListener {
    private final Bidder bidder;
    private final String lot;
    private final int price;
    private boolean accepted;

    BidRequest(Bidder bidder, String lot, int price) { this.bidder = bidder; this.lot = lot; this.price = price; }

    @Override public void lotChanged(String lot, int price) {
        if (lot.equals(this.lot) && price >= this.price) accepted = true;
    }

    public boolean accepted() { return accepted; }
    public String toString() { return bidder.name() + " bids " + price + " for " + lot; }
}
