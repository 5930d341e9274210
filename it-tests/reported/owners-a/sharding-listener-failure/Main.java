import acme.jobs.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        ExecutorNode ex = new ExecutorNode(fixed);
        String ok = "acme.jobs.JobScheduler$ReportJob";
        for (int i = 0; i < 10; i++) {
            submit(ex, "job-" + i, i % 3 == 1 ? "com.customer.Missing" + i : ok, i % 3 == 1);
            Thread.sleep(80);
            if (i == 5) { ex.kill("job-0"); ex.kill("job-2"); }
        }
        ex.flap();
        ex.running().forEach(System.out::println);
        System.out.println(ex.log().size() + " log lines, listeners " + ex.listeners());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "JobSchedulers whose start failed, held by the connection state manager");
        Thread.sleep(300);
    }

    static void submit(ExecutorNode ex, String job, String cls, boolean fails) {
        JobScheduler s = ex.submit(job, cls);
        if (fails) Truth.watch(s);
    }
}
