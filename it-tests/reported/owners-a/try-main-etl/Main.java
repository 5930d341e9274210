import acme.etl.Pipeline;
import java.util.concurrent.CompletableFuture;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        Pipeline pipeline = new Pipeline(30);
        try (Pipeline p = pipeline) {
            for (int i = 0; i < 400; i++) {
                p.feed("row " + i);
                if (i % 50 == 0) { int n = i; CompletableFuture.supplyAsync(() -> "chunk " + n).thenApply(String::length).thenAccept(x -> { }).get(); }
                if (i % 5 == 0) Thread.sleep(12);
            }
            System.out.println("processed " + p.processed());
        }
        Truth.report("y", pipeline.registered(), "subscribers, timer tasks and hooks of the closed pipeline");
    }
}
