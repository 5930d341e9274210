import acme.hop.gui.PipelineGraph;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean cancelTimer = a[0].equals("y");
        PipelineGraph open = new PipelineGraph("load-orders", cancelTimer);
        for (int i = 1; i <= 6; i++) execute(open, i);
        System.out.println(open.status());
        for (int tab = 0; tab < 4; tab++) {
            try (PipelineGraph graph = new PipelineGraph("adhoc-" + tab, cancelTimer)) {
                execute(graph, tab);
                if (tab % 2 == 1) execute(graph, 10 + tab);
                System.out.println(graph.status());
            }
        }
        Thread.sleep(120);
        int left = Truth.alive();
        System.out.println("still open: " + open.status());
        Truth.print(a[0], left, "finished-PipelineEngines-with-metrics-timers");
        System.exit(0);
    }

    static void execute(PipelineGraph g, int no) throws InterruptedException {
        Truth.watch(g.run(no));
        Thread.sleep(15);
    }
}
