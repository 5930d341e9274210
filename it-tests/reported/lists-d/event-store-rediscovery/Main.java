import acme.ledger.Bookings;
import acme.node.StoreNode;
import acme.store.GrpcClient;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

public class Main {
    private static final Logger GRPC = Logger.getLogger("io.grpc");

    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        GRPC.setLevel(Level.OFF);
        List<StoreNode> nodes = List.of(new StoreNode(), new StoreNode(), new StoreNode());
        GrpcClient client = new GrpcClient(() -> nodes.stream().filter(StoreNode::isLeader).findFirst().orElseThrow().port(), fixed);
        GrpcClient reader = new GrpcClient(nodes.get(0)::port, fixed); // stays with its node
        Bookings bookings = new Bookings(client);
        nodes.get(0).setLeader(true);
        reader.append("audit", "reader starts");
        for (int term = 0; term < 7; term++) {
            for (int i = 0; i < 3; i++) {
                nodes.get(i).setLeader(i == term % 3);
            }
            String rev = "";
            for (int b = 0; b < 4; b++) {
                rev = bookings.book("a" + b, 100 * b);
            }
            System.out.println("term " + term + ": " + rev);
            Truth.pause(30);
        }
        System.gc();
        Truth.pause(200);
        int connections = nodes.stream().mapToInt(StoreNode::connections).sum();
        System.out.println(bookings.booked() + " bookings, " + client.discoveries() + " discoveries, " + connections + " connections");
        Truth.report(fixed ? "y" : "x", connections - 2, "gRPC channels (connections) to nodes the client has left");
        client.shutdown();
        reader.shutdown();
        System.exit(0);
    }
}
