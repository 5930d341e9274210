package acme.quotes;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.RpcClient;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

public class QuoteClient {
    private final RpcClient rpc;
    private int timeouts;

    public QuoteClient(Channel channel) throws IOException {
        rpc = new RpcClient(channel, "", "quotes.rpc", 35);
    }

    public Optional<String> quote(String instrument) throws IOException {
        try {
            return Optional.of(new String(rpc.primitiveCall(instrument.getBytes())));
        } catch (TimeoutException e) {
            timeouts++;
            return Optional.empty();
        }
    }

    /** Waits as long as it takes: opening auction. */
    public void awaitAuction(String instrument) throws Exception {
        rpc.primitiveCall(null, instrument.getBytes(), 60_000);
    }

    public int timeouts() {
        return timeouts;
    }

    public RpcClient rpc() {
        return rpc;
    }
}
