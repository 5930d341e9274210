import acme.realtime.Channel;
import acme.realtime.RealtimeClient;
import java.util.concurrent.atomic.AtomicInteger;
import truth.Truth;

/** A courier follows one parcel after the other; a channel for each. */
public class Main {
    static final AtomicInteger positions = new AtomicInteger();

    public static void main(String[] a) throws Exception {
        RealtimeClient client = new RealtimeClient(a[0].equals("y"));
        Channel control = open(client, "control");
        Channel pause = open(client, "break-room");
        for (int parcel = 1; parcel <= 9; parcel++) {
            follow(client, "parcel-" + parcel);
            if (parcel % 3 == 0) {                       // a channel that is detached and attached again stays ours
                pause.detach();
                Thread.sleep(40);
                pause.attach();
                Thread.sleep(40);
            }
        }
        control.publish("end of shift");
        Thread.sleep(60);
        System.out.println("positions " + positions + ", channels " + client.channels.size()
                + ", dropped " + client.channels.dropped() + ", heartbeat alive " + (client.beats() > 5));
        Truth.report(a[0], Truth.stillHeld(), "released channels held by their request timer");
        client.close();
    }

    private static Channel open(RealtimeClient client, String name) throws InterruptedException {
        Channel c = client.channels.get(name);
        c.subscribe(d -> positions.incrementAndGet());
        c.attach();
        while (!c.isAttached()) Thread.sleep(5);
        return c;
    }

    private static void follow(RealtimeClient client, String name) throws InterruptedException {
        Channel c = open(client, name);
        for (int i = 0; i < 3; i++) { c.publish("52.1," + i); Thread.sleep(10); }
        client.channels.release(name);
        Truth.ended(c);
    }
}
