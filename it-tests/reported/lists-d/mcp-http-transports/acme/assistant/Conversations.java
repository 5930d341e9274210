package acme.assistant;

import acme.mcp.HttpClientStreamableHttpTransport;
import acme.mcp.McpClient;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Conversations of the assistant; ended ones can be read again. */
public class Conversations {
    private final URI endpoint;
    private final boolean fixed;
    private final List<McpClient> history = new ArrayList<>();

    public Conversations(URI endpoint, boolean fixed) {
        this.endpoint = endpoint;
        this.fixed = fixed;
    }

    public McpClient begin(String name) {
        return new McpClient(name, HttpClientStreamableHttpTransport.builder(endpoint)
                .connectTimeout(Duration.ofSeconds(3)).releaseOnClose(fixed).build());
    }

    public void end(McpClient c) {
        c.closeGracefully();
        history.add(c);
    }

    public List<McpClient> history() {
        return history;
    }
}
