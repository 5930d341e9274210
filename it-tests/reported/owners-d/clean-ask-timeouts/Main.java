import acme.rpc.Remote;
import acme.rpc.RpcClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        try (Remote remote = new Remote(); RpcClient client = new RpcClient(remote)) {
            for (int round = 0; round < 7; round++) round(client, round);
            System.out.println("pending " + client.pending() + ", retries " + client.retries() + ", timers " + client.queued());
            Truth.report(a[0], Truth.stillHeld(), "futures of questions that were answered or given up");
            client.ask("last").get(1, TimeUnit.SECONDS);
        }
    }

    private static void round(RpcClient client, int round) throws Exception {
        List<CompletableFuture<String>> asked = new ArrayList<>();
        for (int i = 0; i < 12; i++) asked.add(client.ask((i % 6 == 5 ? "?" : "") + "q" + round + "." + i));
        int chars = 0;
        for (CompletableFuture<String> f : asked) {
            chars += f.get(3, TimeUnit.SECONDS).length();
            Truth.ended(f);
        }
        if (round % 3 == 0) System.out.println("round " + round + " " + chars);
    }
}
