import acme.order.*;
import java.util.*;
import java.util.concurrent.Future;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Desk d = new Desk();
        long sum = 0;
        for (int day = 0; day < 15; day++) {
            List<Future<Integer>> f = new ArrayList<>();
            for (int i = 0; i < 20; i++) f.add(d.handle(day * 20 + i, Truth::watch));
            for (Future<Integer> x : f) sum += x.get();
        }
        System.out.println("sum " + sum + " " + d.states());
        Truth.report("y", Truth.alive(), "finished orders");
    }
}
