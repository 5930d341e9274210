package acme.mq.client;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A connection to one broker and the requests under way on it. */
public class ClientCnx extends ChannelInboundHandlerAdapter {
    private record RequestTime(long creationTimeMs, long requestId) { }

    private static final long OPERATION_TIMEOUT_MS = 400;

    private final EventLoopGroup eventLoopGroup;
    private final boolean cancelTimeouts;
    private final Map<Long, CompletableFuture<String>> pendingRequests = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<RequestTime> requestTimeoutQueue = new ConcurrentLinkedQueue<>();
    private volatile ChannelHandlerContext ctx;
    private ScheduledFuture<?> keepAliveTask;
    private ScheduledFuture<?> timeoutTask;
    private long nextRequest;

    public ClientCnx(EventLoopGroup eventLoopGroup, boolean cancelTimeouts) {
        this.eventLoopGroup = eventLoopGroup;
        this.cancelTimeouts = cancelTimeouts;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        this.ctx = ctx;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) throws Exception {
        super.channelActive(ctx);
        keepAliveTask = ctx.executor().scheduleAtFixedRate(() -> ctx.writeAndFlush("PING"), 50, 50, TimeUnit.MILLISECONDS);
        this.timeoutTask = this.eventLoopGroup.scheduleAtFixedRate(() -> checkRequestTimeout(),
                OPERATION_TIMEOUT_MS, OPERATION_TIMEOUT_MS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) throws Exception {
        super.channelInactive(ctx);
        keepAliveTask.cancel(false);
        Exception e = new IllegalStateException("Disconnected from server");
        pendingRequests.values().forEach(f -> f.completeExceptionally(e));
        pendingRequests.clear();
        if (cancelTimeouts) {
            timeoutTask.cancel(true);
        }
    }

    public CompletableFuture<String> lookup(String topic) {
        long id = ++nextRequest;
        CompletableFuture<String> f = new CompletableFuture<>();
        pendingRequests.put(id, f);
        requestTimeoutQueue.add(new RequestTime(System.currentTimeMillis(), id));
        ctx.writeAndFlush(id + " LOOKUP " + topic);
        return f;
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object msg) {
        String s = (String) msg;
        if (s.equals("PONG")) return;
        int sp = s.indexOf(' ');
        CompletableFuture<String> f = pendingRequests.remove(Long.valueOf(s.substring(0, sp)));
        if (f != null) f.complete(s.substring(sp + 1));
    }

    private void checkRequestTimeout() {
        for (RequestTime r = requestTimeoutQueue.peek(); r != null; r = requestTimeoutQueue.peek()) {
            if (System.currentTimeMillis() - r.creationTimeMs() < OPERATION_TIMEOUT_MS) return;
            requestTimeoutQueue.poll();
            CompletableFuture<String> f = pendingRequests.remove(r.requestId());
            if (f != null) f.completeExceptionally(new TimeoutException("request " + r.requestId()));
        }
    }

    public void close() { ctx.close().syncUninterruptibly(); }
}
