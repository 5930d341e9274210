package org.shenmen.logging.client;

public class AliyunSlsLogCollectClientV2 extends AliyunSlsLogCollectClient {
    @Override
    protected void close0() {
        super.close0();
        threadExecutor.shutdown();
    }
}
