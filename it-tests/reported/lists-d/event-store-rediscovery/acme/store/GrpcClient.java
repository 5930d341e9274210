package acme.store;

import acme.node.Protocol;
import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.util.concurrent.TimeUnit;

/** Client of the event store: goes to the leader, looks for it again when it moves. */
public class GrpcClient {
    private final NodeDiscovery discovery;
    private final boolean shutdownPrevious;
    private ManagedChannel channel;
    private int discoveries;

    public GrpcClient(NodeDiscovery discovery, boolean shutdownPrevious) {
        this.discovery = discovery;
        this.shutdownPrevious = shutdownPrevious;
    }

    public String append(String stream, String event) {
        for (int attempt = 0; attempt < 3; attempt++) {
            if (channel == null) {
                createChannel(discovery.leaderPort());
            }
            try {
                return ClientCalls.blockingUnaryCall(channel, Protocol.APPEND, CallOptions.DEFAULT, stream + ":" + event);
            } catch (StatusRuntimeException e) {
                if (e.getStatus().getCode() != Status.Code.FAILED_PRECONDITION) {
                    throw e;
                }
                createChannel(discovery.leaderPort());
            }
        }
        throw new IllegalStateException("no leader");
    }

    private void createChannel(int port) {
        discoveries++;
        if (shutdownPrevious) {
            closeChannel(channel);
        }
        channel = NettyChannelBuilder.forAddress("127.0.0.1", port)
                .userAgent("acme-store-client")
                .usePlaintext()
                .build();
    }

    private static void closeChannel(ManagedChannel c) {
        if (c != null) {
            c.shutdown();
            try {
                c.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                c.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    public int discoveries() {
        return discoveries;
    }

    public void shutdown() {
        closeChannel(channel);
    }
}
