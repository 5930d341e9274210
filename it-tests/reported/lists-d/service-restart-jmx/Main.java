import acme.service.Service;
import acme.service.Supervisor;

public class Main {
    public static void main(String[] a) {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Truth truth = new Truth();
        Supervisor supervisor = new Supervisor(fixed);
        Service gateway = supervisor.start("gateway"); // never restarted
        for (int i = 0; i < 8; i++) {
            Service s = truth.watch(supervisor.start("orders"));
            for (int o = 0; o < 10; o++) {
                s.handle("order " + o);
                gateway.handle("forward " + o);
            }
            System.out.println(s.name() + " handled " + s.count());
            s = null;
            Truth.pause(90);
            supervisor.stop("orders");
        }
        System.out.println(gateway.name() + " handled " + supervisor.get("gateway").count());
        Truth.report(fixed ? "y" : "x", truth.alive(), "stopped services held by MBeans of their JmxReporter");
    }
}
