import acme.scores.*;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        ExecutorService io = Executors.newFixedThreadPool(2);
        ScoreFeed feed = new ScoreFeed(io);
        feed.updates().subscribe(new ScoreArchive());
        SseEndpoint endpoint = new SseEndpoint(feed, a[0].equals("y"));
        String[] matches = {"AJX-PSV", "FEY-UTR", "TWE-GRO"};
        Deque<Integer> open = new ArrayDeque<>();
        int lost = 0;
        for (int minute = 0; minute < 24; minute++) {
            open.add(endpoint.open(matches[minute % 3]));
            for (String m : matches) feed.push(new ScoreUpdate(m, minute / 11, minute / 17, minute));
            Thread.sleep(30);
            if (open.size() > 5) {
                int id = open.poll();
                if (id % 3 == 0) { Truth.ended(endpoint.stop(id)); }
                else { Truth.ended(endpoint.connectionLost(id)); lost++; }
            }
        }
        Thread.sleep(100);
        System.out.println("connected " + endpoint.connected() + ", lost " + lost + ", subscribers " + feed.subscribers());
        Truth.report(a[0], Truth.stillHeld(), "connections that were lost and are still subscribed to the feed");
        feed.close();
        Thread.sleep(50);
        io.shutdown();
    }
}
