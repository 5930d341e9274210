import acme.xmpp.*;
import java.util.concurrent.atomic.AtomicInteger;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        XMPPConnection con = new XMPPConnection(s -> switch (s.type()) {
            case "get" -> new Stanza(s.id(), s.from(), "result", "4 occupants");
            case "presence" -> s.from().contains("staff") ? new Stanza(s.id(), s.from(), "error", "registration-required")
                    : s.body().equals("admin") ? new Stanza(s.id(), s.from(), "error", "conflict")
                    : new Stanza(s.id(), s.from() + "/" + s.body(), "available", "");
            default -> null;
        });
        AtomicInteger received = new AtomicInteger();
        con.addPacketListener(s -> received.incrementAndGet());
        PacketCollector pings = con.createPacketCollector(s -> s.id().startsWith("ping"));   // to the end
        int in = 0, refused = 0;
        String[] rooms = {"tea@c.acme", "staff@c.acme", "java@c.acme"}, nicks = {"ann", "admin", "bob"};
        for (int i = 0; i < 18; i++) {
            MultiUserChat muc = new MultiUserChat(con, rooms[i % 3], v.equals("y"));
            muc.getRoomInfo();
            try {
                muc.join(nicks[(i / 3) % 3]);
                in++;
            } catch (XMPPException e) {
                refused++;
            }
            Thread.sleep(70);
        }
        System.out.println("joined " + in + ", refused " + refused + ", received " + received);
        Truth.line(v, con.collectors() - 1, "collectors of refused joins still at the connection");
        pings.cancel();
        con.close();
    }
}
