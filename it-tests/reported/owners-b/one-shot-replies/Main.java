import acme.rpc.*;
import java.util.*;

public class Main {
    public static void main(String[] a) throws Exception {
        Wire w = new Wire();
        Tracer t = new Tracer(w);
        RpcClient c = new RpcClient(w);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < 120; i++) {
            open.add(c.call());
            if (open.size() > 5 || i % 7 == 0) { int id = open.poll(); w.deliver(id, "reply " + id); }
            Thread.sleep(10);
        }
        while (open.size() > 2) { int id = open.poll(); w.deliver(id, "late " + id); }
        System.out.println("answered " + c.answered() + ", awaited " + open.size() + ", bytes " + t.bytes());
        Truth.say("y", w.size() - 1 - open.size(), "one-shot-listeners-left");
    }
}
