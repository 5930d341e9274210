import acme.broker.DiskSpaceMonitor;
import acme.broker.PartitionServices;
import acme.broker.RaftPartition;
import acme.broker.RaftPartition.Role;

public class Main {
    public static void main(String[] a) throws Exception {
        DiskSpaceMonitor disk = new DiskSpaceMonitor();
        RaftPartition[] partitions = new RaftPartition[3];
        PartitionServices[] services = new PartitionServices[3];
        for (int i = 0; i < 3; i++) {
            partitions[i] = new RaftPartition();
            services[i] = new PartitionServices(partitions[i], disk, a[0].equals("y"));
            partitions[i].addCommitListener(index -> { if (index > 100000) System.out.println("large log"); });
        }
        for (int round = 0; round < 6; round++) {
            for (int i = 0; i < 3; i++) {
                partitions[i].transitionTo(round % 2 == (i & 1) ? Role.LEADER : Role.FOLLOWER);
                if (round < 5) Truth.watch(services[i].current());
                for (int k = 0; k < 5; k++) partitions[i].commit(5);
            }
            disk.check(round == 2 ? 10 : 1000);
            Thread.sleep(150);
        }
        for (PartitionServices s : services) System.out.println("now " + s.current());
        Truth.print(a[0], Truth.alive(), "StreamProcessors-of-ended-roles");
    }
}
