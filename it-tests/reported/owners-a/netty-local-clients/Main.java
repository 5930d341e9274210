import acme.net.*;
import java.util.*;
import truth.Truth;

public class Main {
    public static void main(String[] a) throws Exception {
        EchoServer s = new EchoServer();
        s.start();
        List<Client> staying = new ArrayList<>();
        for (int i = 0; i < 40; i++) { staying.add(s.connect("stay" + i)); brief(s, i); Thread.sleep(20); }
        for (Client c : staying) c.ask("late");
        Thread.sleep(100);
        System.out.println("open " + s.open() + " served " + s.served());
        Truth.report("y", s.open() - staying.size(), "server channels of clients that left");
        for (Client c : staying) c.close();
        s.stop();
    }

    static void brief(EchoServer s, int i) throws InterruptedException {
        Client c = s.connect("brief" + i);
        for (int k = 0; k < 5; k++) c.ask("q" + k);
        c.close();
    }
}
