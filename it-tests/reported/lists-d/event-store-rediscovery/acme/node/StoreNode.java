package acme.node;

import io.grpc.Attributes;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.ServerTransportFilter;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ServerCalls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;

/** A node of the store's cluster; only the leader takes writes. */
public class StoreNode {
    private final AtomicInteger connections = new AtomicInteger();
    private final Server server;
    private volatile boolean leader;
    private int appended;

    public StoreNode() throws IOException {
        server = NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .addService(ServerServiceDefinition.builder("acme.Streams")
                        .addMethod(Protocol.APPEND, ServerCalls.asyncUnaryCall((req, out) -> {
                            if (!leader) {
                                out.onError(Status.FAILED_PRECONDITION.withDescription("not leader").asRuntimeException());
                            } else {
                                appended++;
                                out.onNext("rev " + appended);
                                out.onCompleted();
                            }
                        })).build())
                .addTransportFilter(new ServerTransportFilter() {
                    @Override
                    public Attributes transportReady(Attributes attrs) {
                        connections.incrementAndGet();
                        return attrs;
                    }

                    @Override
                    public void transportTerminated(Attributes attrs) {
                        connections.decrementAndGet();
                    }
                }).build().start();
    }

    public void setLeader(boolean b) {
        leader = b;
    }

    public boolean isLeader() {
        return leader;
    }

    public int port() {
        return server.getPort();
    }

    public int connections() {
        return connections.get();
    }
}
