import ci.Jobs;
import ci.gerrit.*;

public class Main {
    public static void main(String[] a) throws Exception {
        GerritServer gerrit = new GerritServer();
        gerrit.addListener(new GerritEventListener() {
            int seen;

            public String job() {
                return "";
            }

            public void gerritEvent(String change) {
                if (++seen % 20 == 0) System.out.println(seen + " events replicated");
            }
        });
        Jobs jobs = new Jobs(gerrit, a[0].equals("y"));
        jobs.create("nightly", "main");
        jobs.create("verify", "main");
        for (int i = 0; i < 20; i++) {
            String name = "feature-" + i;
            Truth.watch(jobs.create(name, i % 2 == 0 ? "main" : "dev"));
            for (int k = 0; k < 2; k++) {
                gerrit.triggerEvent((k == 0 ? "main" : "dev") + "/I" + i + k);
                Thread.sleep(25);
            }
            if (i % 2 == 1) jobs.saveWithoutTrigger(name);
            jobs.delete(name);
        }
        System.out.println("jobs left " + jobs.size());
        Truth.print(a[0], Truth.alive(), "deleted jobs held by their event listener on the server");
        gerrit.triggerEvent("main/end");
    }
}
