import acme.quotes.InMemoryBroker;
import acme.quotes.QuoteClient;

public class Main {
    public static void main(String[] a) throws Exception {
        InMemoryBroker broker = new InMemoryBroker();
        QuoteClient client = new QuoteClient(broker.createChannel());
        Thread auction = new Thread(() -> {
            try {
                client.awaitAuction("XXAUCTION");
            } catch (Exception e) {
                System.out.println("auction: " + e);
            }
        }, "auction");
        auction.setDaemon(true);
        auction.start();
        String[] instruments = {"DE0007164600", "US0378331005", "XX0000000001", "FR0000131104"};
        int ok = 0;
        for (int i = 0; i < 108; i++) {
            var q = client.quote(instruments[i % 4] + (i % 4 == 2 ? i : ""));
            ok += q.isPresent() ? 1 : 0;
            if (i % 36 == 0) {
                System.out.println(q.orElse("no quote"));
            }
        }
        System.out.println(ok + " quotes, " + client.timeouts() + " timeouts");
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.abandoned(client.rpc(), 1)
                + " what=continuations of timed out calls in RpcClient");
        System.out.println("auction still waiting: " + auction.isAlive());
        System.exit(0);
    }
}
