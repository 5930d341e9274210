import acme.feed.*;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.Collection;

public class Main {
    public static void main(String[] a) throws Exception {
        FeedClient c = new FeedClient();
        Book b = new Book();
        c.addListener(b);
        c.connect();
        for (int i = 0; i < 30; i++) round(c, i);
        c.channel().writeInbound("last");
        System.out.println(b);
        int n = Truth.stillReachable();
        Truth.say("y", n + ((Collection<?>) Truth.peek(c, "listeners")).size() - 1, "old-channels");
    }

    static void round(FeedClient c, int i) throws Exception {
        EmbeddedChannel ch = c.channel();
        for (int k = 0; k < 5; k++) ch.writeInbound("line " + i + "/" + k);
        Thread.sleep(35);
        Truth.gone(ch);
        ch.close();
        ch.runPendingTasks();
    }
}
