import acme.flow.*;
import java.util.*;
import java.util.concurrent.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        OrderFlow f = new OrderFlow();
        List<CompletableFuture<String>> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String c = "c" + i + "-";
            answers.add(f.await(c).toFuture());
            visit(f, c);
            if (i % 3 != 0) f.place(c + "order");
            Thread.sleep(16);
        }
        int got = 0;
        for (CompletableFuture<String> x : answers) if (!x.get(2, TimeUnit.SECONDS).equals("none")) got++;
        Thread.sleep(250);
        System.out.println("answered " + got + " of " + answers.size() + ", journaled " + f.journaled());
        Truth.report("y", f.subscribers() - 1, "subscriptions of customers beyond the journal's");
        f.close();
    }

    static void visit(OrderFlow f, String c) { f.watch(c, Collections.synchronizedSet(new HashSet<>())); }
}
