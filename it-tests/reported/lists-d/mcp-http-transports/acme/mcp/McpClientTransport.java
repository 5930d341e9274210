package acme.mcp;

public interface McpClientTransport {
    String send(String json) throws Exception;

    void close();
}
