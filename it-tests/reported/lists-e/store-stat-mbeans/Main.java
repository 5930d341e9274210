import acme.store.PipelineRoutedStore;
import acme.store.StorageService;
import java.lang.management.ManagementFactory;
import javax.management.ObjectName;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean sameName = a[0].equals("y");
        StorageService service = new StorageService(sameName);
        service.start();
        PipelineRoutedStore users = service.openStore("users", "main");
        PipelineRoutedStore carts = service.openStore("carts", "main");
        users.put("u1", "Ada");
        for (int job = 0; job < 12; job++) {
            try (PipelineRoutedStore protobuf = service.openStore("protobuf", "job" + job)) {
                for (int k = 0; k < 20; k++) {
                    protobuf.put("k" + k, "v" + job);
                    service.count(protobuf.get("k" + (k + job % 3)) != null);
                }
                if (job % 4 == 0) System.out.println("job " + job + " availability " + protobuf.availability());
            }
            carts.put("job" + job, users.get("u1"));
            Thread.sleep(70);
        }
        int left = ManagementFactory.getPlatformMBeanServer().queryNames(new ObjectName("acme.store.routed:*"), null).size() - 2;
        System.out.println("carts: " + carts.get("job3") + ", " + users.availability());
        Truth.print(a[0], left, "MBeans-of-closed-protobuf-stores");
    }
}
