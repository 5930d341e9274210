package acme.ledger;

import java.util.List;

/** The mirror node validates the consensus nodes now and then, each with a client of its own. */
public class NodeValidator {
    private final boolean shutdown;
    private int valid;

    public NodeValidator(boolean shutdown) {
        this.shutdown = shutdown;
    }

    public Object validate(String node) throws Exception {
        try (Client client = Client.forNetwork(List.of(node), shutdown)) {
            long a = client.getBalanceAsync("0.0.98").get();
            long b = client.getBalanceAsync("0.0.2").get();
            if (a > b) {
                valid++;
            }
            return client.executor;
        }
    }

    public int valid() {
        return valid;
    }
}
