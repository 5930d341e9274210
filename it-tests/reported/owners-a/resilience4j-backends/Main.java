import acme.calls.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 110; i++) names.add("backend" + i);
        Backends b = new Backends(names);
        int ok = 0;
        for (int i = 0; i < 1500; i++) { ok += call(b, names.get(i * 7 % 110), i % 11 == 0); if (i % 10 == 0) Thread.sleep(6); }
        System.out.println("ok " + ok + " success events " + b.count("success", 0) + " retries " + b.count("retry", 0));
        Truth.report("y", Truth.alive(), "closed calls");
    }

    static int call(Backends b, String n, boolean fail) { try (Backends.Call c = Truth.watch(b.call(n))) { return c.run(fail).equals("ok") ? 1 : 0; } }
}
