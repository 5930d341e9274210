import grid.net.Network;
import grid.net.NetworkListener;
import grid.study.LoadFlow;

public class Main {
    private static final NetworkListener SCADA = (id, b, v) -> { };

    public static void main(String[] a) throws Exception {
        int studies = a[0].equals("x") ? 30 : 24;
        Network n = new Network();
        n.addListener(SCADA);
        double sum = 0;
        for (int i = 0; i < studies; i++) {
            LoadFlow f = Truth.watch(new LoadFlow(n));
            n.setLoad("L" + i % 6, 10 + i);
            sum += f.run();
            Thread.sleep(45);
            if (i % 8 == 7) System.gc();
        }
        int held = Truth.alive();
        System.out.println("sum " + sum + ", listeners " + n.listenerCount());
        Truth.print(a[0], held, "finished studies kept by the network");
    }
}
