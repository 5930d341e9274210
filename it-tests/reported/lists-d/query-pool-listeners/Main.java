import acme.presto.execution.MemoryAwareQueryExecution;
import acme.presto.execution.ResourceGroups;
import acme.presto.memory.ClusterMemoryManager;
import acme.presto.memory.MemoryPoolId;
import java.util.ArrayDeque;
import java.util.Deque;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        ClusterMemoryManager memory = new ClusterMemoryManager(400, 1_000);
        ResourceGroups groups = new ResourceGroups(memory);
        Deque<MemoryAwareQueryExecution> queries = new ArrayDeque<>();
        int done = 0;
        for (int i = 0; i < 34; i++) {
            MemoryAwareQueryExecution q = truth.watch(new MemoryAwareQueryExecution(memory, "q_" + i, 90 + i % 3 * 40, fixed));
            queries.addLast(q);
            q.start();
            if (queries.size() > 5) {
                MemoryAwareQueryExecution first = queries.removeFirst();
                first.finish();
                memory.process(MemoryPoolId.RESERVED_POOL);
                done++;
                if (done % 8 == 0) {
                    System.out.println(first + ", " + queries);
                }
            }
            Truth.pause(35);
        }
        int left = truth.alive() - queries.size();
        System.out.println(done + " done, lowest free " + groups.lowest() + ", in the house " + queries);
        Truth.report(fixed ? "y" : "x", left, "finished MemoryAwareQueryExecutions in ClusterMemoryManager.changeListeners");
    }
}
