package acme.logship;

import java.util.ArrayList;
import java.util.List;

public class Shipper {
    private final List<ShardUploader> shards = new ArrayList<>();

    public Shipper(int n, boolean careful) {
        for (int i = 0; i < n; i++) shards.add(new ShardUploader(i, careful).start());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("shipper had " + shards.size()), "shipper"));
    }

    public ShardUploader retire() throws InterruptedException {
        ShardUploader u = shards.remove(shards.size() - 1);
        u.stop();
        AuditLog.get().entry("retired");
        return u;
    }

    public void log(String s) { for (ShardUploader u : shards) u.log(s); }
}
