import io.flowmatic.app.ExpenseService;
import io.flowmatic.instance.*;

import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Truth truth = new Truth();
        ProcessRuntime runtime = new ProcessRuntime(a[0].equals("y"));
        ExpenseService service = new ExpenseService(runtime);
        for (int i = 0; i < 85; i++) {
            done(service, "user" + i % 7, 20 + i, truth);
            if (i % 20 == 0) System.out.println("approved " + service.getAudited());
            Thread.sleep(12);
        }
        List<ProcessInstance> waiting = new ArrayList<>();
        for (int i = 0; i < 6; i++) waiting.add(service.submit("late" + i, 900));
        Thread.sleep(200);
        System.out.println("active " + runtime.active() + ", completed " + service.getAudited());
        truth.print(a[0], "completed process instances");
        System.out.println(waiting.get(0).getState() + " " + waiting.get(0).getVariable("who"));
    }

    private static void done(ExpenseService service, String who, int amount, Truth truth) {
        ProcessInstance pi = service.submit(who, amount);
        service.approve(pi);
        if (pi.getState() != ProcessInstance.State.COMPLETED) throw new IllegalStateException();
        truth.track(pi);
    }
}
