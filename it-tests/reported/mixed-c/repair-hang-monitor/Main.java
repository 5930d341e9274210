import ecc.repair.Node;
import ecc.repair.RepairHangMonitor;
import ecc.repair.RepairTask;

public class Main {
    public static void main(String[] a) throws Exception {
        if (a[0].equals("y")) RepairHangMonitor.useRemoveOnCancel();
        Node node = new Node();
        for (String table : new String[] {"users", "orders", "events", "audit"}) {
            new RepairTask(table, 9).execute();
            System.out.println("repaired " + table);
        }
        System.out.println("beats " + node.beats());
        Truth.print(a[0], node.queued(), "cancelled HangPreventingTask still in the shared executor's queue");
        node.stop();
    }
}
