import acme.sim.*;
import java.lang.reflect.Field;
import java.util.List;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        boolean fixed = a.length > 0 && a[0].equals("y");
        Coordinator c = new Coordinator(fixed);
        c.keep(c.suite("soak", 2));
        for (int i = 0; i < 5; i++) { one(c, i); Thread.sleep(90); }
        one(c, 0);
        System.out.println("phases " + c.phases() + ", background " + c.background() + ", listeners " + c.listeners());
        Truth.report(fixed ? "y" : "x", Truth.alive(), "test runners of finished suites among the phase listeners");
    }

    static void one(Coordinator c, int i) throws Exception {
        SuiteTask s = c.suite("suite" + i, 1 + i % 3);
        s.run();
        Field f = SuiteTask.class.getDeclaredField("runners");
        f.setAccessible(true);
        for (Object r : (List<?>) f.get(s)) Truth.watch(r);
        System.out.println(s);
    }
}
