import acme.auction.AuctionServer;
import acme.auction.BidRequest;
import acme.auction.Bidder;
import java.util.Random;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        AuctionServer server = new AuctionServer();
        Random random = new Random(4);
        for (int minute = 0; minute < 45; minute++) {
            server.enter("bidder-" + minute);
            if (minute % 3 == 0) server.enter("phone-" + minute);
            Bidder b = server.bidders().get(random.nextInt(server.bidders().size()));
            BidRequest r = b.bid("lot-" + minute / 5, 100 + minute);
            if (minute % 15 == 0) System.out.println(r + " " + (r.accepted() ? "taken" : "no") + ", in the room " + server.bidders().size());
            Truth.ended(r);
            Thread.sleep(25);
        }
        System.out.println("bidders " + server.bidders().size() + ", listeners " + server.listeners()
                + ", the first saw " + server.bidders().get(0).seen());
        Truth.report(a[0], Truth.stillHeld(), "bids that were answered");
        server.closeDoors();
    }
}
