import feed.FeedServer;
import feed.FrameWriter;
import io.netty.channel.Channel;

public class Main {
    public static void main(String[] a) throws Exception {
        try (FeedServer server = new FeedServer()) {
            Channel open = server.connect();
            FrameWriter writer = new FrameWriter(open);
            int frames = a[0].equals("x") ? 90 : 60;
            int last = 0;
            for (int i = 0; i < frames; i++) {
                last = Truth.watch(writer.write("frame " + i)).get();
                if (i % 15 == 0) {
                    Channel brief = server.connect();
                    new FrameWriter(brief).write("hello").get();
                    brief.close().sync();
                }
                Thread.sleep(14);
            }
            System.out.println("wrote " + last + ", server got " + server.received.get());
            int held = Truth.alive();
            Truth.print(a[0], held, "answered promises held by closeFuture of the open channel");
            System.out.println(open.isOpen());
        }
        System.exit(0);
    }
}
