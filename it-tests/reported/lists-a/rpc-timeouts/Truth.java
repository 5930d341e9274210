import com.rabbitmq.client.RpcClient;

class Truth {
    /** Requests the client still waits for, less those that somebody does wait for. */
    static int abandoned(RpcClient c, int waiting) {
        System.gc();
        return c.getContinuationMap().size() - waiting;
    }
}
