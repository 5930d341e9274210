import grid.client.GridClient;
import grid.client.Subprocess;

public class Main {
    public static void main(String[] a) throws Exception {
        int n = a[0].equals("x") ? 20 : 12;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("bye")));
        GridClient lasting = new GridClient("lasting").init();
        Subprocess worker = null;
        for (int i = 0; i < n; i++) {
            try (GridClient c = Truth.watch(new GridClient("job-" + i)).init()) {
                for (int k = 0; k < 4; k++) {
                    c.put("k" + k, i);
                    lasting.put("last", i);
                    Thread.sleep(20);
                }
            }
            if (i % 4 == 0) {
                if (worker != null) worker.kill();
                worker = Truth.watch(new Subprocess()).start();
            }
        }
        System.out.println("worker alive " + worker.alive());
        Truth.print(a[0], Truth.alive() - 1, "closed clients or killed processes held by shutdown hooks");
        lasting.put("end", worker.alive() ? 1 : 0);
    }
}
