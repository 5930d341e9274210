package acme.rpc;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.atomic.AtomicInteger;

public class RpcClient {
    private final Wire wire;
    private final AtomicInteger seq = new AtomicInteger(), answered = new AtomicInteger();

    public RpcClient(Wire wire) { this.wire = wire; }

    public int call() {
        int id = seq.incrementAndGet();
        ListenableFuture<String> f = new RpcCall(id, wire).invoke();
        f.addListener(answered::incrementAndGet, MoreExecutors.directExecutor());
        return id;
    }

    public int answered() { return answered.get(); }
}
