import acme.ledger.Client;
import acme.ledger.NodeValidator;
import java.util.List;

public class Main {
    static Client importer;

    public static void main(String[] a) throws Exception {
        boolean y = a[0].equals("y");
        importer = Client.forNetwork(List.of("35.237.200.180:50211", "35.186.191.247:50211"), y);
        NodeValidator validator = new NodeValidator(y);
        for (int round = 0; round < 4; round++) {
            for (String node : new String[] {"0.0.3", "0.0.4", "0.0.5"}) {
                Truth.watch(validator.validate(node));
                Thread.sleep(60);
            }
            System.out.println("round " + round + ": valid " + validator.valid()
                    + ", treasury " + importer.getBalanceAsync("0.0.2").get());
        }
        System.out.println("GROUND_TRUTH variant=" + a[0] + " retained=" + Truth.live()
                + " what=executors of closed clients, their threads idle");
        System.out.println("importer healthy: " + (importer.getNetwork().checks() > 10));
        System.exit(0);
    }
}
