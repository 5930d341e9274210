import boot.AppContext;
import boot.TenantRuntime;
import io.micrometer.core.instrument.Metrics;

public class Main {
    public static void main(String[] a) throws Exception {
        AppContext root = new AppContext("root", true).refresh();
        TenantRuntime runtime = new TenantRuntime(a[0].equals("y"));
        String[] names = {"blue", "green", "red"};
        for (int v = 1; v <= 5; v++) {
            for (String t : names) {
                runtime.configure(t, v);
                for (int i = 0; i < 5; i++) {
                    runtime.serve(t);
                    Thread.sleep(15);
                }
            }
        }
        int listed = Metrics.globalRegistry.getRegistries().size();
        System.out.println("tenants " + runtime.tenants() + ", registries listed " + listed);
        Truth.print(a[0], listed - 1 - runtime.tenants(), "registries of closed contexts in Metrics.globalRegistry");
        root.close();
    }
}
