package acme.xmpp;

/** A room. */
public class MultiUserChat {
    private static int ids;
    private final XMPPConnection connection;
    private final String room;
    private final boolean alwaysCancel;

    public MultiUserChat(XMPPConnection connection, String room, boolean alwaysCancel) {
        this.connection = connection;
        this.room = room;
        this.alwaysCancel = alwaysCancel;
    }

    public void join(String nick) throws XMPPException {
        String id = "join-" + ids++;
        PacketCollector response = connection.createPacketCollector(s -> s.id().equals(id) && s.from().startsWith(room));
        connection.sendPacket(new Stanza(id, room, "presence", nick));
        if (alwaysCancel) {
            try {
                response.nextResultOrThrow(500);
            } finally {
                response.cancel();
            }
            return;
        }
        // Wait up to a certain number of milliseconds for a reply.
        response.nextResultOrThrow(500);
        response.cancel();
    }

    public String getRoomInfo() throws XMPPException {
        String id = "disco-" + ids++;
        PacketCollector collector = connection.createPacketCollector(s -> s.id().equals(id));
        try {
            connection.sendPacket(new Stanza(id, room, "get", "info"));
            return collector.nextResultOrThrow(500).body();
        } finally {
            collector.cancel();
        }
    }
}
