package org.shenmen.logging.client;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;

/** Stands for the cloud SDK's producer. */
public class FakeProducer {
    private boolean open = true;

    public ListenableFuture<Integer> putLog(String line) {
        if (!open) {
            return Futures.immediateFailedFuture(new IllegalStateException("closed"));
        }
        SettableFuture<Integer> f = SettableFuture.create();
        f.set(line.length());
        return f;
    }

    public void close() {
        open = false;
    }
}
