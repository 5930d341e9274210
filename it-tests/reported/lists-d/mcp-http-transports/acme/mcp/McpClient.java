package acme.mcp;

import java.util.ArrayList;
import java.util.List;

/** A session with a tool server. */
public class McpClient {
    private final String name;
    private final McpClientTransport transport;
    private final List<String> transcript = new ArrayList<>();

    public McpClient(String name, McpClientTransport transport) {
        this.name = name;
        this.transport = transport;
    }

    public void call(String tool) throws Exception {
        transcript.add(tool + " -> " + transport.send("{\"method\":\"tools/call\",\"name\":\"" + tool + "\"}"));
    }

    public void closeGracefully() {
        transport.close();
    }

    public List<String> transcript() {
        return transcript;
    }

    @Override
    public String toString() {
        return name + " " + transcript.size() + " calls";
    }
}
