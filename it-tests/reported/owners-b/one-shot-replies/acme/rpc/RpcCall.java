package acme.rpc;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;

public class RpcCall {
    private final int id;
    private final Wire wire;
    private final SettableFuture<String> result = SettableFuture.create();

    RpcCall(int id, Wire wire) { this.id = id; this.wire = wire; }

    ListenableFuture<String> invoke() {
        wire.addReplyListener(new Wire.ReplyListener() {
            @Override public void reply(int rid, String body) {
                if (rid != id) return;
                wire.removeReplyListener(this);
                result.set(body);
            }
        });
        return result;
    }
}
