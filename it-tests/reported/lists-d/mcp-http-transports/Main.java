import acme.assistant.Conversations;
import acme.mcp.McpClient;
import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.Executors;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        System.setProperty("jdk.internal.httpclient.selectorTimeout", "1000");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/mcp", x -> {
            x.getRequestBody().readAllBytes();
            byte[] b = "ok".getBytes();
            x.sendResponseHeaders(200, b.length);
            try (OutputStream o = x.getResponseBody()) {
                o.write(b);
            }
        });
        server.start();
        URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/mcp");
        Conversations conversations = new Conversations(endpoint, fixed);
        for (int i = 0; i < 6; i++) {
            McpClient c = conversations.begin("conversation " + i);
            c.call("search");
            c.call("calendar");
            conversations.end(c);
            System.out.println(c);
        }
        McpClient running = conversations.begin("running");
        running.call("mail");
        int left = 0;
        for (int i = 0; i < 24; i++) {
            System.gc();
            Truth.pause(80);
            left = selectors() - 1; // the running conversation's
            if (left == 0) {
                break;
            }
        }
        System.out.println(running + ", history " + conversations.history().size());
        Truth.report(fixed ? "y" : "x", left, "HttpClients with their SelectorManager threads of closed transports");
        System.exit(0);
    }

    private static int selectors() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().matches("HttpClient-\\d+-SelectorManager")).count();
    }
}
